import { describe, expect, it } from 'vitest';
import { checkHours } from '../../../src/analysis/opening-hours/check-hours';

const monday = '2026-11-23T12:00';

describe('hours that someone typed', () => {
  it.each([
    ['Mo-Fr 08:00-18:00; Sa 10:00-16:00; PH off', 'open'],
    ['24/7', 'open'],
    ['Sa-Su 10:00-22:00', 'closed'],
    ['sunrise-sunset', 'unknown'],
  ] as const)('%s can be read, and are %s on a Monday noon', (value, state) => {
    expect(checkHours(value, monday, ['2026-10-01'])).toMatchObject({ value, isReadable: true, state });
  });

  it.each(['whenever 77:99 %%', 'Mo-Fr 8-', '每天早上'])('%s cannot be read', (value) => {
    expect(checkHours(value, monday, [])).toEqual({
      value,
      isReadable: false,
      state: 'unknown',
      until: null,
    });
  });

  it.each([
    ['Mo-Su 10:00-22:00', monday, '2026-11-23T22:00'],
    ['Mo-Su 10:00-22:00', '2026-11-23T22:00', '2026-11-24T10:00'],
    ['Mo-Su 20:00-02:00', '2026-11-23T23:30', '2026-11-24T02:00'],
    ['Mo-Fr 08:00-18:00', '2026-11-27T19:00', '2026-11-30T08:00'],
    ['Mo-Fr 08:00-18:00; PH off', '2026-11-23T19:00', '2026-11-25T08:00'],
    ['24/7', monday, null],
    ['off', monday, null],
    ['sunrise-sunset', monday, null],
  ])('%s stay at %s as they are until %s', (value, at, until) => {
    expect(checkHours(value, at, ['2026-11-24']).until).toBe(until);
  });
});
