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
    expect(checkHours(value, monday, ['2026-10-01'])).toEqual({ value, isReadable: true, state });
  });

  it.each(['whenever 77:99 %%', 'Mo-Fr 8-', '每天早上'])('%s cannot be read', (value) => {
    expect(checkHours(value, monday, [])).toEqual({ value, isReadable: false, state: 'unknown' });
  });
});
