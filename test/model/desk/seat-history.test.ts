import { expect, test } from 'vitest';
import { listKeptBefore } from '../../../src/model/desk/list-kept-before';
import { seatHistory } from '../../../src/model/desk/seat-history';
import type { Actor } from '../../../src/model/ledger/event';
import { playLedger } from '../../helpers/play-ledger';
import { applicant, noon, sampleSeat, sampleSubmission } from '../../helpers/sample-ledger';

const office: Actor = { role: 'office', device: 'officedevice0001' };
const keeper: Actor = { role: 'keeper', device: applicant.device };
const seats = [sampleSeat('s001', { checkDate: '2023-07-01' }), sampleSeat('s002')];

/** A seat that is kept, with two checks and a report. */
function keptSeat() {
  const play = playLedger(seats, { start: noon, office });
  const [submitted] = play.give(applicant, { type: 'submit', submission: sampleSubmission() });
  const pledgeId = submitted!.id;
  for (const type of ['receive', 'start-review', 'approve'] as const)
    play.give(office, { type, pledgeId, reason: 'fine' });
  play.give(office, { type: 'activate', pledgeId, term: null, reason: null });
  const check = { type: 'check-seat', seatId: 's001', works: ['checked'], note: null } as const;
  for (const day of ['2026-11-23', '2026-11-24']) play.give(keeper, { ...check, day });
  play.give(applicant, { type: 'report-seat', seatId: 's001', problem: 'blocked', note: null });
  return play;
}

test('a seat’s line goes from what the pack knows to the last report, checks in a row as one', () => {
  const { ledger } = keptSeat();
  const line = seatHistory(seats[0]!, 's001', ledger);
  expect(line.map(({ kind, count }) => [kind, count])).toEqual([
    ['pack-checked', 1],
    ['pledge-received', 1],
    ['pledge-approved', 1],
    ['pledge-activated', 1],
    ['seat-checked', 2],
    ['seat-reported', 1],
  ]);
  expect(new Set(line.map(({ id }) => id)).size).toBe(line.length);
});

test('what an applicant keeps already is told with its first day and its checks', () => {
  const play = keptSeat();
  const other = { target: { kind: 'seat', seatId: 's002' } } as const;
  const [event] = play.give(applicant, { type: 'submit', submission: sampleSubmission(other) });
  const pledge = play.ledger.pledges.get(event!.id)!;
  expect(listKeptBefore(pledge, play.register, [])).toEqual({ seats: 1, since: '2026-11-24', checks: 2 });
  const stranger = { ...pledge, device: 'strangerdevice01' };
  expect(listKeptBefore(stranger, play.register, [])).toEqual({ seats: 0, since: null, checks: 0 });
});
