import { expect, test } from 'vitest';
import { publicSeatHistory } from '../../../src/model/adoption/public-seat-history';
import { findDeskCase } from '../../../src/model/desk/find-desk-case';
import { listDeskCases } from '../../../src/model/desk/list-desk-cases';
import type { Actor, PledgeSubmission } from '../../../src/model/ledger/event';
import { type LedgerPlay, playLedger } from '../../helpers/play-ledger';
import { applicant, neighbour, noon, sampleSeat, sampleSubmission } from '../../helpers/sample-ledger';

const office: Actor = { role: 'office', device: 'officedevice0001' };
const keeper: Actor = { role: 'keeper', device: applicant.device };
const day = 86_400_000;

const seats = ['s001', 's002', 's003'].map((id) => sampleSeat(id));
const start = () => playLedger(seats, { start: noon, office });

function submit(play: LedgerPlay, actor: Actor, fields: Partial<PledgeSubmission> = {}): string {
  const [event] = play.give(actor, { type: 'submit', submission: sampleSubmission(fields) });
  return event!.id;
}

const on = (seatId: string): Partial<PledgeSubmission> => ({ target: { kind: 'seat', seatId } });
const receive = (play: LedgerPlay, pledgeId: string) =>
  play.give(office, { type: 'receive', pledgeId, reason: null });
const stepsOf = (play: LedgerPlay, now = noon) =>
  listDeskCases(play.register, now).map(({ id, due }) => [id, due.step]);

test('two claims on one seat are one case, in order of receipt and not of submission', () => {
  const play = start();
  const first = submit(play, applicant);
  const second = submit(play, neighbour);
  receive(play, second);
  receive(play, first);
  const [seatCase, ...others] = listDeskCases(play.register, noon);
  expect(others).toEqual([]);
  expect(seatCase?.id).toBe('s001');
  expect(seatCase?.claims.map(({ pledge }) => pledge.id)).toEqual([second, first]);
});

test('what is not received yet follows what is', () => {
  const play = start();
  const first = submit(play, applicant);
  const second = submit(play, neighbour);
  receive(play, second);
  const [seatCase] = listDeskCases(play.register, noon);
  expect(seatCase?.claims.map(({ pledge }) => pledge.id)).toEqual([second, first]);
  expect(seatCase?.due.step).toBe('receive');
});

test('the case whose day comes first is on top, and is overdue once that day has passed', () => {
  const play = start();
  receive(play, submit(play, applicant));
  submit(play, neighbour, on('s002'));
  expect(stepsOf(play)).toEqual([
    ['s002', 'receive'],
    ['s001', 'review'],
  ]);
  const later = listDeskCases(play.register, noon + 13 * day);
  expect(later.map(({ overdueDays }) => overdueDays)).toEqual([3, 0]);
});

test('a step leads to the next until it is the keeper’s turn', () => {
  const play = start();
  const id = submit(play, applicant);
  const give = (type: 'receive' | 'start-review' | 'approve') =>
    play.give(office, { type, pledgeId: id, reason: 'fine' });
  const seen = [stepsOf(play)[0]?.[1]];
  for (const type of ['receive', 'start-review', 'approve'] as const) {
    give(type);
    seen.push(stepsOf(play)[0]?.[1]);
  }
  play.give(office, { type: 'activate', pledgeId: id, term: null, reason: null });
  expect(seen).toEqual(['receive', 'review', 'decide', 'activate']);
  expect(stepsOf(play)).toEqual([]);
  play.give(keeper, { type: 'ask', pledgeId: id, request: 'end', successor: null, reason: null });
  expect(stepsOf(play)).toEqual([[id, 'answer-request']]);
});

test('a donation waits for its payment without being the office’s turn, until that is overdue', () => {
  const play = start();
  const id = submit(play, applicant, { track: 'donate', target: { kind: 'anywhere' } });
  for (const type of ['receive', 'start-review', 'approve'] as const)
    play.give(office, { type, pledgeId: id, reason: 'fine' });
  expect(stepsOf(play)).toEqual([]);
  expect(stepsOf(play, noon + 31 * day)).toEqual([[id, 'chase-payment']]);
  play.give(office, { type: 'note-payment', pledgeId: id, reason: null });
  expect(stepsOf(play)).toEqual([[id, 'install']]);
});

test('a proposal is answered once its comment period is over', () => {
  const play = start();
  const id = submit(play, applicant, { track: 'plan', target: { kind: 'point', position: [121.44, 31.22] } });
  receive(play, id);
  expect(stepsOf(play)).toEqual([[id, 'review']]);
  expect(stepsOf(play, noon + 29 * day)).toEqual([[id, 'answer-comments']]);
});

test('that a seat is still there waits for nobody, and is in its history', () => {
  const play = start();
  const [report] = play.give(
    { role: 'citizen', device: neighbour.device },
    { type: 'report-seat', seatId: 's003', problem: 'none', note: null },
  );
  expect(stepsOf(play)).toEqual([]);
  const history = publicSeatHistory(seats[2]!, play.ledger, 'Asia/Shanghai');
  expect(history.find(({ id }) => id === report!.id)).toMatchObject({
    kind: 'reported',
    report: { problem: 'none', resolved: null },
  });
});

test('a report waits until it is resolved', () => {
  const play = start();
  const [report] = play.give(
    { role: 'citizen', device: neighbour.device },
    { type: 'report-seat', seatId: 's003', problem: 'broken', note: null },
  );
  expect(stepsOf(play)).toEqual([[report!.id, 'mend']]);
  play.give(office, { type: 'resolve-report', reportId: report!.id, reason: 'mended' });
  expect(stepsOf(play)).toEqual([]);
});

test('a case that is decided can still be looked at, with both claims', () => {
  const play = start();
  const ids = [submit(play, applicant), submit(play, neighbour)];
  for (const id of ids) receive(play, id);
  play.give(office, {
    type: 'settle',
    approve: [],
    refuse: ids.map((pledgeId) => ({ pledgeId, alternative: null })),
    move: [],
    share: false,
    reason: 'the way must stay free',
  });
  expect(stepsOf(play)).toEqual([]);
  const found = findDeskCase(play.register, noon, 's001');
  expect(found?.claims.map(({ pledge }) => [pledge.id, pledge.state])).toEqual(
    ids.map((id) => [id, 'refused']),
  );
  expect(findDeskCase(play.register, noon, 'nowhere')).toBeNull();
  expect(findDeskCase(play.register, noon, 's002')?.claims).toEqual([]);
});

test('two machines that approve another keeper each give one contested case with both', () => {
  const base = start();
  const ids = [submit(base, applicant), submit(base, neighbour)] as const;
  for (const id of ids) receive(base, id);
  const approveOn = (device: string, id: string, offset: number) => {
    const machine = playLedger(seats, { start: noon + offset, office: { ...office, device } });
    machine.take(...base.records);
    for (const type of ['start-review', 'approve'] as const)
      machine.give({ role: 'office', device }, { type, pledgeId: id, reason: 'fine' });
    return machine.records;
  };
  const here = approveOn(office.device, ids[0], 10 * 60_000);
  const there = approveOn(office.device, ids[1], 20 * 60_000);
  const merged = [
    [here, there],
    [there, here],
  ].map((order) => {
    const play = start();
    play.take(...order.flat());
    const [contested, ...others] = listDeskCases(play.register, noon);
    expect(others).toEqual([]);
    return [contested?.due.step, contested?.claims.map(({ pledge }) => [pledge.id, pledge.state])];
  });
  expect(merged[0]).toEqual([
    'resolve-contest',
    [
      [ids[0], 'approved'],
      [ids[1], 'contested'],
    ],
  ]);
  expect(merged[1]).toEqual(merged[0]);
});
