import { expect, test } from 'vitest';
import { listSettlements } from '../../../src/model/desk/list-settlements';
import type { Actor, PledgeSubmission } from '../../../src/model/ledger/event';
import { playLedger } from '../../helpers/play-ledger';
import { applicant, neighbour, noon, sampleSeat, sampleSubmission } from '../../helpers/sample-ledger';

const office: Actor = { role: 'office', device: 'officedevice0001' };
const seats = ['s001', 's002', 's003'].map((id) => sampleSeat(id));

/** Two received claims on one seat; the second would take another one. */
function twoClaims(second: Partial<PledgeSubmission> = { alternatives: ['s003'] }) {
  const play = playLedger(seats, { start: noon, office });
  const ids = [
    play.give(applicant, { type: 'submit', submission: sampleSubmission() }),
    play.give(neighbour, { type: 'submit', submission: sampleSubmission(second) }),
  ].map(([event]) => event!.id);
  for (const pledgeId of ids) play.give(office, { type: 'receive', pledgeId, reason: null });
  return { play, ids, pledges: () => ids.map((id) => play.ledger.pledges.get(id)!) };
}

const free = ['s002', 's003'];

test('who does not get the seat is moved to a free seat that they accept', () => {
  const { ids, pledges } = twoClaims();
  const [first, second] = listSettlements(pledges(), free);
  expect(first).toMatchObject({
    approve: [ids[0]],
    move: [{ pledgeId: ids[1], seatId: 's003' }],
    refuse: [],
  });
  expect(second).toMatchObject({
    approve: [ids[1]],
    move: [],
    refuse: [{ pledgeId: ids[0], alternative: 's002' }],
  });
});

test('two losers are never sent to the same seat', () => {
  const { ids, play, pledges } = twoClaims();
  const third = { role: 'applicant', device: 'thirddevice00003' } as const;
  const [event] = play.give(third, {
    type: 'submit',
    submission: sampleSubmission({ alternatives: ['s003', 's002'] }),
  });
  play.give(office, { type: 'receive', pledgeId: event!.id, reason: null });
  const [first] = listSettlements([...pledges(), play.ledger.pledges.get(event!.id)!], free);
  expect(first?.move).toEqual([
    { pledgeId: ids[1], seatId: 's003' },
    { pledgeId: event!.id, seatId: 's002' },
  ]);
});

test('every settlement that is offered can be taken, and leaves no claim undecided', () => {
  const { pledges } = twoClaims();
  for (const { kind, chosen, ...settlement } of listSettlements(pledges(), free)) {
    const { play } = twoClaims();
    play.give(office, { type: 'settle', ...settlement, reason: `because of ${kind} ${chosen}` });
    const waiting = (play.ledger.pledgesBySeat.get('s001') ?? []).filter(({ state }) =>
      ['received', 'under-review', 'submitted', 'contested'].includes(state),
    );
    expect(waiting).toEqual([]);
  }
});

test('the side of a contest that holds the seat stays without a second approval', () => {
  const { play, ids, pledges } = twoClaims();
  play.give(office, { type: 'start-review', pledgeId: ids[0]!, reason: null });
  play.give(office, { type: 'approve', pledgeId: ids[0]!, reason: 'fine' });
  const [keep, change] = listSettlements(pledges(), free);
  expect(keep).toMatchObject({ approve: [], move: [{ pledgeId: ids[1], seatId: 's003' }] });
  expect(change).toMatchObject({ approve: [ids[1]], move: [], refuse: [{ pledgeId: ids[0] }] });
});
