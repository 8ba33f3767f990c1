import { expect, it } from 'vitest';
import { straightDistance } from '../../src/lib/straight-distance';
import type { Position } from '../../src/lib/units';
import { nudgePosition } from '../../src/model/scenario/nudge-position';

it('measures in a straight line what a nudge has moved', () => {
  const from: Position = [121.44, 31.22];
  expect(straightDistance(from, from)).toBe(0);
  for (const [east, north] of [
    [300, -400],
    [-3, 4],
    [0, 1000],
  ] as const)
    expect(straightDistance(from, nudgePosition(from, east, north))).toBeCloseTo(Math.hypot(east, north), 6);
});
