import { describe, expect, it } from 'vitest';
import { commentPeriod, isCommentOpen } from '../../../src/model/adoption/comment-period';
import { refusalsAt, refusedPlaces } from '../../../src/model/adoption/past-refusals';
import { isLapsable, pledgeDues } from '../../../src/model/adoption/pledge-dues';
import { submissionClock } from '../../../src/model/adoption/submission-clock';
import type { PledgeSubmission } from '../../../src/model/ledger/event';
import { adoptionSettings } from '../../../src/model/ledger/settings';
import { makeWorld } from '../../helpers/ledger-world';
import { sampleSubmission } from '../../helpers/sample-ledger';

const zone = 'Asia/Shanghai';
const day = 86_400_000;

/** An office with one pledge on paper, received on 24 November 2026. */
function receive(fields: Partial<PledgeSubmission> = {}) {
  const office = makeWorld().device('officedevice0001');
  const submission = sampleSubmission(fields);
  const pledgeId = office.must('office', {
    type: 'record',
    submission,
    state: 'received',
    term: null,
    fromBaseline: false,
  });
  const on = { pledgeId, reason: '合适' };
  const pledge = () => {
    const found = office.ledger.pledges.get(pledgeId);
    if (!found) throw new Error('lost');
    return found;
  };
  const approve = () => {
    office.must('office', { type: 'start-review', ...on });
    office.must('office', { type: 'approve', ...on });
  };
  const dues = (today: string) =>
    pledgeDues(pledge(), office.ledger.settings, today, zone).map(({ kind, from, day: last, overdue, by }) =>
      [kind, from, last, by, ...(overdue ? ['overdue'] : [])].join(' '),
    );
  return { office, on, pledge, approve, dues };
}

const point = { kind: 'point', position: [121.44, 31.22] } as const;

describe('what is due on a pledge', () => {
  it('is an answer from its submission, a review from its receipt', () => {
    const one = makeWorld().device('firstapplicant01');
    const id = one.must('applicant', { type: 'submit', submission: sampleSubmission() });
    const [due] = pledgeDues(one.ledger.pledges.get(id)!, adoptionSettings, '2026-12-05', zone);
    expect(due).toMatchObject({ kind: 'acknowledge', day: '2026-12-04', overdue: true, by: 'office' });
    expect(receive().dues('2026-11-24')).toEqual(['review 2026-11-24 2027-01-05 office']);
  });

  it('is the end of the comments too where everyone is asked', () => {
    expect(receive({ track: 'plan', target: point }).dues('2026-12-23')).toEqual([
      'comment-ends 2026-11-24 2026-12-22 everyone overdue',
      'review 2026-11-24 2027-01-05 office',
    ]);
  });

  it('is payment, installation and the start of a donation, one after the other', () => {
    const { office, on, pledge, approve, dues } = receive({ track: 'donate', target: { kind: 'anywhere' } });
    approve();
    expect(dues('2026-12-24')).toEqual(['pay 2026-11-24 2026-12-24 applicant']);
    expect(isLapsable(pledge(), adoptionSettings, '2026-12-24', zone)).toBe(false);
    expect(isLapsable(pledge(), adoptionSettings, '2026-12-25', zone)).toBe(true);
    office.now += day;
    office.must('office', { type: 'note-payment', ...on });
    expect(dues('2026-12-25')).toEqual(['install 2026-11-25 2027-01-06 office']);
    expect(isLapsable(pledge(), adoptionSettings, '2027-12-25', zone)).toBe(false);
    office.now += day;
    office.must('office', { type: 'install', ...on, position: null });
    expect(dues('2026-12-25')).toEqual(['activate 2026-11-26 2026-12-06 office overdue']);
  });

  it('is the renewal, then the grace; only after it may a term lapse', () => {
    const { office, on, pledge, approve, dues } = receive();
    approve();
    office.must('office', { type: 'activate', ...on, term: { start: '2026-11-24', end: '2027-11-23' } });
    const renew = 'renew 2027-08-25 2027-11-23 keeper';
    expect(dues('2026-11-24')).toEqual([renew]);
    expect(dues('2027-11-24')).toEqual([`${renew} overdue`, 'grace-ends 2027-11-24 2027-12-23 keeper']);
    expect(isLapsable(pledge(), adoptionSettings, '2027-12-23', zone)).toBe(false);
    expect(isLapsable(pledge(), adoptionSettings, '2027-12-24', zone)).toBe(true);
    office.must('keeper', { type: 'ask', ...on, request: 'end', successor: null });
    expect(dues('2026-11-24')).toEqual(['answer-request 2026-11-24 2026-12-24 office', renew]);
    office.must('office', { type: 'end', ...on });
    expect(dues('2028-01-01')).toEqual([]);
  });
});

describe('the clock of a submission', () => {
  it('is far off beyond a day before or after receipt, and unknown until then', () => {
    const receivedAt = 10 * day;
    const isFar = (submittedAt: number) => submissionClock({ submittedAt, receivedAt })?.isFar;
    expect([isFar(9 * day), isFar(9 * day - 1), isFar(11 * day), isFar(11 * day + 1)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(submissionClock({ submittedAt: 0, receivedAt: null })).toBeNull();
  });
});

describe('a refusal', () => {
  it('is remembered at its seat and its place with its reason, until it is reopened', () => {
    const seat = receive();
    seat.office.must('office', { type: 'refuse', ...seat.on, alternative: null });
    expect(refusalsAt(seat.office.ledger, 's001')).toMatchObject([{ reason: '合适' }]);
    expect(refusalsAt(seat.office.ledger, 's002')).toEqual([]);
    seat.office.must('office', { type: 'reopen', ...seat.on });
    expect(refusalsAt(seat.office.ledger, 's001')).toEqual([]);

    const place = receive({ track: 'plan', target: point });
    place.office.must('office', { type: 'refuse', ...place.on, alternative: null });
    expect(refusedPlaces(place.office.ledger)).toMatchObject([{ position: point.position, reason: '合适' }]);
    expect(refusedPlaces(seat.office.ledger)).toEqual([]);
  });
});

describe('the period for comments', () => {
  it('runs from receipt through the days of the settings, and not beyond the decision', () => {
    const { office, on, approve } = receive({ track: 'plan', target: point });
    const subject = { kind: 'pledge', id: on.pledgeId } as const;
    const period = commentPeriod(office.ledger, subject, zone);
    expect(period).toEqual({ start: '2026-11-24', end: '2026-12-22', isUndecided: true });
    expect(period && [isCommentOpen(period, '2026-12-22'), isCommentOpen(period, '2026-12-23')]).toEqual([
      true,
      false,
    ]);
    approve();
    const after = commentPeriod(office.ledger, subject, zone);
    expect(after && isCommentOpen(after, '2026-11-24')).toBe(false);
    expect(commentPeriod(office.ledger, { kind: 'offer', id: 'none' }, zone)).toBeNull();
  });
});
