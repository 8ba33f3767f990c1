import type { Position } from '../../src/lib/units';
import type { AdoptionBaseline, Seat } from '../../src/model/district';
import type { Actor, PledgeSubmission, PledgeSubmitted } from '../../src/model/ledger/event';
import { nextEventId } from '../../src/model/ledger/event-id';

export const noon = Date.parse('2026-11-24T04:00:00Z');
export const today = '2026-11-24';

export const applicant: Actor = { role: 'applicant', device: 'thisdevice000001' };
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
): PledgeSubmitted {
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
