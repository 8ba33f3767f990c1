import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOpenAt } from '../../../src/analysis/opening-hours/create-open-at';
import { findNextOpening } from '../../../src/analysis/opening-hours/find-next-opening';

const holidays = ['2026-01-01', '2026-10-01', '2026-10-02'];
const next = (moment: string, value: string) => findNextOpening(value, moment, holidays);

describe('the next opening', () => {
  it('is this morning, or tomorrow when today is over', () => {
    expect(next('2026-11-25T03:00', 'Mo-Su 05:00-18:00')).toBe('2026-11-25T05:00');
    expect(next('2026-11-25T22:10', 'Mo-Su 05:00-18:00')).toBe('2026-11-26T05:00');
  });

  it('is after the weekend, and after the holidays', () => {
    // 2026-11-27 is a Friday; the 1st and 2nd of October 2026 are a Thursday and a Friday.
    expect(next('2026-11-27T19:00', 'Mo-Fr 08:00-18:00')).toBe('2026-11-30T08:00');
    expect(next('2026-09-30T19:00', 'Mo-Fr 08:00-18:00; PH off')).toBe('2026-10-05T08:00');
  });

  it('is at a minute that the clocks of the host may skip', () => {
    expect(next('2026-03-08T01:00', 'Mo-Su 02:30-18:00')).toBe('2026-03-08T02:30');
  });

  it('is not told where the hours follow the sun, open months later, or cannot be read', () => {
    expect(next('2026-11-03T12:00', 'sunrise-sunset')).toBeNull();
    expect(next('2026-11-03T12:00', 'Jan 05:00-06:00')).toBeNull();
    expect(next('2026-11-03T12:00', 'when the owner is in the mood')).toBeNull();
  });

  it('has nothing open before it', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const days = fc.constantFrom('Mo-Su', 'Mo-Fr', 'Sa,Su', 'We', 'Fr-Mo');
    const rule = fc.tuple(days, hour, hour).map(([on, from, to]) => `${on} ${two(from)}:30-${two(to)}:00`);
    const moment = fc
      .tuple(fc.integer({ min: 1, max: 30 }), hour)
      .map(([day, at]) => `2026-09-${two(day)}T${two(at)}:10`);
    fc.assert(
      fc.property(rule, moment, (value, at) => {
        fc.pre(createOpenAt(at, holidays)(value) === 'closed');
        const opening = next(at, value);
        expect(opening).not.toBeNull();
        expect(createOpenAt(opening ?? at, holidays)(value)).toBe('open');
        for (let minute = addMinutes(at, 20); minute < (opening ?? at); minute = addMinutes(minute, 20))
          expect(createOpenAt(minute, holidays)(value), `${value} at ${minute}`).toBe('closed');
      }),
      { seed: 5, numRuns: 15 },
    );
  });
});

const two = (number: number) => String(number).padStart(2, '0');
const addMinutes = (moment: string, minutes: number) =>
  new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
