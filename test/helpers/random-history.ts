import fc from 'fast-check';
import type { ActorRole, LedgerEvent, LedgerRecord } from '../../src/model/ledger/event';
import { nextEventId } from '../../src/model/ledger/event-id';
import { pledgeEvents } from '../../src/model/ledger/pledge-events';
import { pledgeTracks } from '../../src/model/ledger/pledge-vocabulary';
import { makeWorld, type WorldDevice } from './ledger-world';
import { readAct } from './read-act';
import { sampleOffer, sampleSeat } from './sample-ledger';

/** One thing that happens in a history, by numbers that pick from what is there then. */
export interface Act {
  readonly who: number;
  readonly kind: number;
  readonly aim: number;
  readonly detail: number;
  /** Minutes of that device's clock; it may go back. */
  readonly wait: number;
}

export const acts = (minLength = 0, maxLength = 80): fc.Arbitrary<readonly Act[]> =>
  fc.array(
    fc.record({
      who: fc.nat(6),
      kind: fc.nat(99),
      aim: fc.nat(1000),
      detail: fc.nat(1000),
      wait: fc.oneof(fc.integer({ min: -3, max: 300 }), fc.integer({ min: -600_000, max: 600_000 })),
    }),
    { minLength, maxLength, size: 'max' },
  );

/** Two devices of the street office and five of others. */
const names = [
  'officedevice0001',
  'officedevice0002',
  'firstapplicant01',
  'secondapplicant2',
  'somecitizen00003',
];

export const historyOffices: ReadonlySet<string> = new Set(names.slice(0, 2));

/** Seats of which one is kept in the pack, one in its last days, and one not adoptable. */
export const historySeats = [
  sampleSeat('s001'),
  sampleSeat('s002', { adoption: { keeper: { zh: '示意单位 01', en: null }, end: '2027-01-31' } }),
  sampleSeat('s003', { adoption: { keeper: { zh: '示意单位 02', en: null }, end: '2026-11-01' } }),
  sampleSeat('s004', { adoption: { adoptable: false, reason: 'transport-operator' } }),
  sampleSeat('s005'),
];

export interface History {
  readonly devices: readonly WorldDevice[];
  /** Records of all devices and of nobody, as they arose. */
  readonly records: readonly LedgerRecord[];
  /** What a device's own decision did that it must not. */
  readonly faults: readonly string[];
}

/**
 * Several devices decide on what each has seen, hand parts of it on, and now and then somebody slips in
 * what is unknown, unsigned, forged, out of place or double.
 */
export function playHistory(list: readonly Act[]): History {
  const world = makeWorld({ seats: historySeats, offices: names.slice(0, 2) });
  const devices = names.map((name) => world.device(name));
  const strays: LedgerRecord[] = [];
  const faults: string[] = [];
  // Most histories begin with two places on offer that everyone knows of.
  if ((list[0]?.detail ?? 0) % 4 > 0) {
    const offers = ['offer-0', 'offer-1'].map((id) => sampleOffer(id));
    devices[0]?.must('office', { type: 'make-offers', offers });
    for (const device of devices.slice(1)) device.take(devices[0]?.records ?? []);
  }
  for (const act of list) {
    const device = devices[act.who % devices.length] as WorldDevice;
    device.now += act.wait * 60_000;
    if (act.kind < 18) {
      const other = devices[act.aim % devices.length] as WorldDevice;
      // A part of what the other has: a file is not always the whole ledger.
      device.take(other.records.slice(act.detail % 3 === 0 ? other.records.length >> 1 : 0));
    } else if (act.kind < 24) {
      const stray = strayRecord(device, act);
      strays.push(stray);
      if (act.detail % 2 === 0) device.take([stray]);
    } else {
      for (const { role, command } of readAct(device, act, historyOffices.has(device.name))) {
        const decided = device.tell(role, command);
        if (decided.ok) faults.push(...faultsOfDecision(device, decided.value));
      }
    }
  }
  return { devices, records: [...devices.flatMap(({ records }) => records), ...strays], faults };
}

/** What was decided here counts here, and disputes nothing. */
function faultsOfDecision({ ledger, name }: WorldDevice, events: readonly LedgerEvent[]): string[] {
  const ids = new Set(events.map(({ id }) => id));
  const ignored = ledger.ignored.filter(({ id }) => ids.has(id));
  const contested = [...ledger.pledges.values()].filter(({ state, steps }) => {
    const last = steps.at(-1);
    return state === 'contested' && last && ids.has(last.eventId);
  });
  return [
    ...ignored.map(({ type, why }) => `${name}: its own ${type} is ignored there: ${why}`),
    ...contested.map(({ id }) => `${name}: its own decision makes ${id} contested`),
  ];
}

const types = [...Object.values(pledgeEvents), 'pledge-submitted', 'seat-polished', '__proto__'];
const roles: readonly ActorRole[] = ['applicant', 'keeper', 'citizen', 'office'];

/** A record that no `decide` has seen: anybody can write one into a file. */
function strayRecord(device: WorldDevice, { aim, detail, kind }: Act): LedgerRecord {
  const known = device.records[aim % Math.max(1, device.records.length)];
  const authorship = (['signed', 'signed', 'own', 'unsigned', 'forged'] as const)[detail % 5] ?? 'signed';
  if (known && kind < 21) {
    // The same id with another content, or the same content with another author.
    const event = { ...known.event, reason: `${detail % 3}` } as LedgerEvent;
    return { event: kind === 18 ? known.event : event, authorship };
  }
  const id = nextEventId(device.ledger.lastId, device.now, device.name);
  const type = types[detail % types.length] ?? 'seat-polished';
  const subject = { kind: 'pledge' as const, id: known?.event.subject.id ?? id };
  const actor = {
    role: roles[aim % roles.length] ?? 'office',
    device: aim % 7 === 0 ? 'somebodyelse0001' : device.name,
  };
  const event = { id, at: device.now, actor, type, subject, payload: strayPayload(type, detail) };
  return { event: event as LedgerEvent, authorship };
}

/** As `parseEvent` would let it through. */
function strayPayload(type: string, detail: number): object {
  const term = { start: '2026-01-01', end: detail % 2 ? '2026-12-31' : '2030-12-31' };
  return {
    track: pledgeTracks[detail % pledgeTracks.length],
    target: { kind: 'seat', seatId: 's001' },
    organisation: '示意单位 09',
    displayName: null,
    message: null,
    home: null,
    termYears: 3,
    alternative: null,
    seatId: type === 'pledge-moved' ? 's005' : null,
    offerId: null,
    position: null,
    term,
    device: null,
    request: 'renewal',
    successor: null,
  };
}
