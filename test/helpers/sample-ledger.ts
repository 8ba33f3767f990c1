import { metres, type Position } from '../../src/lib/units';
import type { AdoptionBaseline, Seat } from '../../src/model/district';
import type { Register } from '../../src/model/ledger/command';
import type { Actor, KnownEventOf, LedgerEvent, PledgeSubmission } from '../../src/model/ledger/event';
import { nextEventId } from '../../src/model/ledger/event-id';
import { foldLedger } from '../../src/model/ledger/fold';
import { emptyLedger, type LedgerState, type SeatRecord } from '../../src/model/ledger/ledger-state';
import type { Offer } from '../../src/model/offer/offer';

export const noon = Date.parse('2026-11-24T04:00:00Z');
export const today = '2026-11-24';

export const applicant: Actor = { role: 'applicant', device: 'thisdevice000001' };
export const office: Actor = { role: 'office', device: 'officedevice0001' };
export const neighbour: Actor = { role: 'applicant', device: 'otherdevice00002' };

export function sampleSeat(
  id = 's001',
  {
    adoption,
    ...fields
  }: Partial<Omit<Seat, 'adoption'>> & { readonly adoption?: Partial<AdoptionBaseline> } = {},
): Seat {
  const position: Position = [121.44, 31.22];
  return {
    id,
    position,
    form: 'bench',
    provision: 'new',
    condition: 'in-use',
    places: 3,
    access: 'yes',
    openingHours: null,
    material: null,
    checkDate: null,
    street: null,
    near: null,
    backrest: 'unknown',
    armrest: 'unknown',
    covered: 'unknown',
    lit: 'unknown',
    wheelchair: 'unknown',
    source: 'test',
    confidence: 'illustrative',
    ...fields,
    adoption: {
      keeper: null,
      keeperId: null,
      start: null,
      end: null,
      adoptable: true,
      reason: null,
      ...adoption,
    },
  };
}

/** What the ledger adds to a seat of which it says nothing else. */
export function sampleSeatRecord(id: string, fields: Partial<SeatRecord> = {}): SeatRecord {
  return {
    id,
    added: null,
    position: null,
    mergedInto: null,
    apartFrom: [],
    condition: null,
    edit: {},
    exclusive: true,
    care: [],
    reports: [],
    surveys: [],
    ...fields,
  };
}

export function sampleSubmission(fields: Partial<PledgeSubmission> = {}): PledgeSubmission {
  return {
    track: 'adopt',
    target: { kind: 'seat', seatId: 's001' },
    organisation: '示意单位 07',
    displayName: null,
    message: null,
    home: null,
    termYears: 3,
    ...fields,
  };
}

export function sampleSubmitted(
  at = noon,
  actor = applicant,
  fields: Partial<PledgeSubmission> = {},
): KnownEventOf<'pledge-submitted'> {
  const id = nextEventId(null, at, actor.device);
  return {
    id,
    at,
    actor,
    type: 'pledge-submitted',
    subject: { kind: 'pledge', id },
    payload: sampleSubmission(fields),
  };
}

/** The fold of signed events, on a device that trusts the sample office. */
export const foldSigned = (...events: readonly LedgerEvent[]): LedgerState =>
  foldLedger(
    events.map((event) => ({ event, authorship: 'signed' })),
    sampleOffices,
  );

export const sampleOffices: ReadonlySet<string> = new Set([office.device]);

/** What a decision rests on: the sample seats s001 to s009, all free, unless others are given. */
export function sampleRegister(
  ledger: LedgerState = emptyLedger,
  seats: readonly Seat[] = Array.from({ length: 9 }, (_, i) => sampleSeat(`s00${i + 1}`)),
): Register {
  return {
    ledger,
    seats: new Map(seats.map((seat) => [seat.id, seat])),
    offices: sampleOffices,
    timeZone: 'Asia/Shanghai',
  };
}

/** A place on offer, in the same words each time. */
export function sampleOffer(id = 'offer-1', position: Position = [121.441, 31.221]): Offer {
  return {
    id,
    packId: 'test',
    packAsOf: '2026-11-01',
    scenarioId: null,
    madeAt: '2026-11-24T04:00:00.000Z',
    position,
    streetId: 'st1',
    streetName: { zh: '愚园路', en: 'Yuyuan Road' },
    gain: { value: 180, unit: 'metres', walk: metres(50), required: [] },
    checks: [{ rule: 'width', answer: 'pass' }],
    buildings: [],
  };
}
