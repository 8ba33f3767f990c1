import { describe, expect, it } from 'vitest';
import type { ActorRole, PledgeSubmission } from '../../../src/model/ledger/event';
import { nextPledgeState } from '../../../src/model/ledger/next-pledge-state';
import { parseEvent } from '../../../src/model/ledger/parse-event';
import {
  type PledgeCommandName,
  type PledgeCommandRule,
  type PledgeState,
  type PledgeTrack,
  pledgeCommands,
  pledgeTracks,
  standingOf,
} from '../../../src/model/ledger/pledge-vocabulary';
import { refusalCodes } from '../../../src/model/ledger/refusals';
import { makeWorld, type Told, type WorldDevice } from '../../helpers/ledger-world';
import { sampleOffer, sampleSubmission } from '../../helpers/sample-ledger';

const states = Object.keys(standingOf) as PledgeState[];
const names = Object.keys(pledgeCommands) as PledgeCommandName[];
const roles: readonly ActorRole[] = ['applicant', 'keeper', 'citizen', 'office'];

const place = { kind: 'offer', offerId: 'offer-1', position: [121.441, 31.221] } as const;
const point = { kind: 'point', position: [121.44, 31.22] } as const;

const submissions: Readonly<Record<PledgeTrack, PledgeSubmission>> = {
  adopt: sampleSubmission(),
  donate: sampleSubmission({ track: 'donate', target: place }),
  plan: sampleSubmission({ track: 'plan', target: point }),
  design: sampleSubmission({ track: 'design', target: point, message: '木椅' }),
  share: sampleSubmission({ track: 'share', target: point, shared: { places: 2, openingHours: null } }),
};

function commandOf(type: PledgeCommandName, pledgeId: string): Told {
  const successor = { organisation: '示意单位 08', displayName: null, device: null };
  return {
    type,
    pledgeId,
    reason: '说明',
    alternative: null,
    seatId: type === 'move' ? 's002' : null,
    offerId: 'offer-1',
    position: null,
    term: null,
    request: 'renewal',
    successor,
  } as unknown as Told;
}

/** Steps that lead to a state; null = the track has no such state. */
function wayTo(state: PledgeState, track: PledgeTrack): readonly PledgeCommandName[] | null {
  const approved = ['receive', 'start-review', 'approve'] as const;
  const hasTerm = track === 'adopt' || track === 'donate' || track === 'share';
  const active =
    track === 'donate' ? ([...approved, 'install', 'activate'] as const) : [...approved, 'activate' as const];
  switch (state) {
    case 'submitted':
      return [];
    case 'received':
      return ['receive'];
    case 'under-review':
      return ['receive', 'start-review'];
    case 'approved':
      return approved;
    case 'installed':
      return track === 'donate' ? [...approved, 'install'] : null;
    case 'active':
      return hasTerm ? active : null;
    case 'realised':
      return hasTerm ? null : [...approved, 'realise'];
    case 'ended':
      return hasTerm ? [...active, 'end'] : null;
    case 'lapsed':
      return hasTerm ? [...active, 'lapse'] : null;
    case 'withdrawn':
      return ['withdraw'];
    case 'refused':
      return ['receive', 'refuse'];
    case 'contested':
      return track === 'adopt' || track === 'donate' ? approved : null;
  }
}

/** The office and the applicant of one pledge that has come to a state; null = it cannot. */
function stage(state: PledgeState, track: PledgeTrack) {
  const way = wayTo(state, track);
  if (!way) return null;
  const { device } = makeWorld();
  const [office, otherOffice, one, other] = [
    'officedevice0001',
    'officedevice0002',
    'firstapplicant01',
    'secondapplicant2',
  ].map(device) as [WorldDevice, WorldDevice, WorldDevice, WorldDevice];
  const all = [office, otherOffice, one, other];
  const share = () => {
    const records = all.flatMap((each) => each.records);
    for (const each of all) each.take(records);
  };
  office.must('office', { type: 'make-offers', offers: [sampleOffer()] });
  share();
  const id = one.must('applicant', { type: 'submit', submission: submissions[track] });
  const rival =
    state === 'contested'
      ? other.must('applicant', { type: 'submit', submission: submissions[track] })
      : null;
  share();
  // The other office grants the rival first and has not heard of what follows here.
  if (rival) for (const name of way) otherOffice.must('office', commandOf(name, rival));
  office.now += 60_000;
  for (const name of way) {
    if (name === 'lapse') office.now += 4 * 365 * 86_400_000;
    (name === 'withdraw' ? one : office).must(
      name === 'withdraw' ? 'applicant' : 'office',
      commandOf(name, id),
    );
  }
  share();
  return { office, one, other, id };
}

const stages = states.flatMap((state) =>
  pledgeTracks.flatMap((track) => {
    const staged = stage(state, track);
    return staged ? [[state, track, staged] as const] : [];
  }),
);

describe('every command on a pledge', () => {
  it.each(stages)(
    'that is %s, of the track %s, gives events or a reason, to each in every role',
    (state, track, staged) => {
      const { id, office, one, other } = staged;
      expect(office.ledger.pledges.get(id)?.state).toBe(state);
      for (const device of [office, one, other]) {
        for (const role of roles) {
          for (const name of names) {
            const pledge = device.ledger.pledges.get(id);
            if (!pledge) throw new Error('lost');
            const before = device.records;
            const rule: PledgeCommandRule = pledgeCommands[name];
            const isTheirs = role === 'office' ? device === office : device.name === pledge.device;
            const mayTheyHere =
              rule.by.some((by) => by === role) && isTheirs && nextPledgeState(name, pledge, role);
            const told = device.tell(role, commandOf(name, id));
            if (!told.ok) {
              expect(refusalCodes).toContain(told.error.code);
              // By the table alone; what stands in the way besides is another pledge, the calendar or the pack.
              if (mayTheyHere) expect(['seat-held', 'lapse-too-early']).toContain(told.error.code);
              expect(device.records).toBe(before);
              continue;
            }
            expect(mayTheyHere, `${role} ${name}`).toBeTruthy();
            for (const event of told.value) expect(parseEvent(event).ok).toBe(true);
            const after = device.ledger.pledges.get(id)?.state;
            expect(after).toBe(nextPledgeState(name, pledge, role));
            expect(rule.tracks).toContain(track);
            device.restore(before);
          }
        }
      }
    },
  );

  it('reaches every state', () => {
    expect(new Set(stages.map(([state]) => state))).toEqual(new Set(states));
  });
});
