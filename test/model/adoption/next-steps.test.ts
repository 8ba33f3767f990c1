import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNextSteps } from '../../../src/model/adoption/next-steps';
import { pledgeTracks } from '../../../src/model/ledger/pledge-vocabulary';
import { adoptionSettings } from '../../../src/model/ledger/settings';

describe('what happens next', () => {
  it('for a donation: answer, comments, review, payment, installation, each with its last day', () => {
    const steps = listNextSteps('donate', adoptionSettings, '2026-11-24');
    expect(steps.map(({ kind, by }) => [kind, by])).toEqual([
      ['answer', '2026-12-04'],
      ['comment', '2027-01-01'],
      ['review', '2027-01-15'],
      ['payment', '2027-02-14'],
      ['install', '2027-03-28'],
    ]);
  });

  it('does not end the review before everyone has had their say', () => {
    const settings = { ...adoptionSettings, reviewDays: 7, commentDays: 60 };
    const steps = listNextSteps('plan', settings, '2026-11-24');
    expect(steps.at(-1)?.by).toBe(steps[1]?.by);
  });

  it('never goes back in time, whatever the office sets', () => {
    const days = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(
        fc.constantFrom(...pledgeTracks),
        fc.record({
          answerDays: days,
          commentDays: days,
          reviewDays: days,
          paymentDays: days,
          installDays: days,
        }),
        (track, changed) => {
          const steps = listNextSteps(track, { ...adoptionSettings, ...changed }, '2024-02-28');
          const ends = steps.filter(({ kind }) => kind !== 'comment').map(({ by }) => by);
          expect([...ends].sort()).toEqual(ends);
          expect(ends.every((by) => by >= '2024-02-28')).toBe(true);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });
});
