import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/model/adoption/district-day';
import { addDays, isDay, termFrom } from '../../../src/model/adoption/terms';

describe('a term', () => {
  it.each([
    ['2026-11-24', 3, '2029-11-23'],
    ['2027-01-01', 1, '2027-12-31'],
    // 29 February: there is none in the year of the end, and there is one.
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-28'],
    ['2027-03-01', 1, '2028-02-29'],
  ])('that begins on %s for %i years ends on %s', (start, years, end) => {
    expect(termFrom(start, years)).toEqual({ start, end });
  });

  it('is followed by one without a gap or an overlap, and years make the same days either way', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (date, years) => {
        const start = date.toISOString().slice(0, 10);
        const { end } = termFrom(start, years);
        expect(isDay(end)).toBe(true);
        const length = daysBetween(start, end) + 1;
        expect(length).toBeGreaterThanOrEqual(365 * years);
        expect(length).toBeLessThanOrEqual(366 * years);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('days', () => {
  it('are added over months and leap days, and back', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', 'x', '2026-01-01T00:00'])(
    'are not %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
