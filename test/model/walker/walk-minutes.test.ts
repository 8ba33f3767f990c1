import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metres, metresPerSecond } from '../../../src/lib/units';
import { briskLimits, walkerSpeeds } from '../../../src/model/walker/presets';
import { walkMinutes } from '../../../src/model/walker/walk-minutes';

const minutes = (distance: number, speed: number) => walkMinutes(metres(distance), metresPerSecond(speed));

describe('the minutes of a walk', () => {
  it('are rounded up to whole ones, and none below a minute', () => {
    expect(minutes(0, 0.8)).toBe(0);
    expect(minutes(47.9, 0.8)).toBe(0);
    expect(minutes(48.1, 0.8)).toBe(2);
    expect(minutes(62, 0.64)).toBe(2);
    expect(minutes(2000, 0.64)).toBe(53);
  });

  it('are exact at whole minutes, whatever the floating point makes of the speed', () => {
    for (const speed of [...Object.values(walkerSpeeds), briskLimits.start, briskLimits.max])
      for (let whole = 1; whole <= 60; whole += 1) expect(minutes(whole * 60 * speed, speed)).toBe(whole);
  });

  it('are never too few, and never a whole minute too many', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        (distance, speed) => {
          const said = minutes(distance, speed) ?? Number.NaN;
          const needed = distance / speed / 60;
          if (said === 0) expect(needed).toBeLessThan(1);
          else {
            expect(said).toBeGreaterThanOrEqual(needed - 1e-6);
            expect(said).toBeLessThan(needed + 1);
          }
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });

  it('are unknown for a speed of nothing and for what is no length', () => {
    for (const [distance, speed] of [
      [50, 0],
      [50, -1],
      [50, Number.NaN],
      [-1, 0.8],
      [Number.NaN, 0.8],
      [Number.POSITIVE_INFINITY, 0.8],
    ] as const)
      expect(minutes(distance, speed)).toBeNull();
  });
});
