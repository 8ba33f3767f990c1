import { describe, expect, it } from 'vitest';
import { wallClockMinute } from '../../src/state/wall-clock';

describe('the wall clock of the district', () => {
  it('shows Shanghai time, eight hours ahead of Greenwich', () => {
    expect(wallClockMinute(Date.UTC(2026, 10, 24, 16, 30), 'Asia/Shanghai')).toBe('2026-11-25T00:30');
  });

  it('follows summer time where there is one', () => {
    expect(wallClockMinute(Date.UTC(2026, 6, 1, 12), 'Europe/Berlin')).toBe('2026-07-01T14:00');
    expect(wallClockMinute(Date.UTC(2026, 0, 1, 12), 'Europe/Berlin')).toBe('2026-01-01T13:00');
  });
});
