import { describe, expect, it } from 'vitest';
import { type CommentStand, commentStand } from '../../../src/model/adoption/comment-stand';
import { playLedger } from '../../helpers/play-ledger';
import { applicant, noon, office, sampleSeat, sampleSubmission, today } from '../../helpers/sample-ledger';

const site = sampleSubmission({
  track: 'plan',
  target: { kind: 'point', position: [121.44, 31.22] },
  message: 'Nowhere to sit between the two bus stops',
});

function propose() {
  const play = playLedger([sampleSeat()], { start: noon, office });
  const [submitted] = play.give(applicant, { type: 'submit', submission: site });
  const pledgeId = submitted?.id ?? '';
  const stand = (day = today): CommentStand =>
    commentStand({ kind: 'pledge', id: pledgeId }, play.ledger, day, 'Asia/Shanghai');
  return { play, pledgeId, stand };
}

describe('the question that a proposal puts to everyone', () => {
  it('opens with the receipt, for 28 days of the district, and is then closed without a decision', () => {
    const { play, pledgeId, stand } = propose();
    expect(stand()).toEqual({ kind: 'not-yet' });
    play.give(office, { type: 'receive', pledgeId, reason: null });
    expect(stand()).toEqual({ kind: 'open', lastDay: '2026-12-22', daysLeft: 28 });
    expect(stand('2026-12-22')).toMatchObject({ kind: 'open', daysLeft: 0 });
    expect(stand('2026-12-23')).toEqual({ kind: 'closed', lastDay: '2026-12-22', decision: null });
  });

  it('is as long as the office sets it', () => {
    const { play, pledgeId, stand } = propose();
    play.give(office, { type: 'receive', pledgeId, reason: null });
    play.give(office, { type: 'change-settings', settings: { commentDays: 7 }, reason: 'a week is enough' });
    expect(stand()).toMatchObject({ kind: 'open', daysLeft: 7 });
  });

  it('ends with the decision, and says what the decision said', () => {
    const { play, pledgeId, stand } = propose();
    play.give(office, { type: 'receive', pledgeId, reason: null });
    play.give(office, { type: 'start-review', pledgeId, reason: null });
    play.give(office, { type: 'refuse', pledgeId, alternative: null, reason: 'a fire lane' });
    expect(stand()).toMatchObject({
      kind: 'closed',
      decision: { of: 'pledge', state: 'refused', reason: 'a fire lane' },
    });
  });
});
