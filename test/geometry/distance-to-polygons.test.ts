import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToPolygons } from '../../src/geometry/distance-to-polygons';

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
] as const;
const hole = [
  [4, 4],
  [4, 6],
  [6, 6],
  [6, 4],
  [4, 4],
] as const;

describe('the distance to polygons', () => {
  it.each([
    ['inside', [2, 2], 0],
    ['on the border', [10, 5], 0],
    ['on a corner', [0, 0], 0],
    ['beside an edge', [13, 5], 3],
    ['off a corner', [13, 14], 5],
    ['in a hole', [5, 4.5], 0.5],
  ] as const)('%s', (_where, point, distance) => {
    expect(distanceToPolygons(point, [[square, hole]])).toBeCloseTo(distance, 12);
  });

  it('takes the nearest of several polygons and is infinite without one', () => {
    const far = square.map(([x, y]) => [x + 100, y] as const);
    expect(distanceToPolygons([15, 5], [[far], [square]])).toBe(5);
    expect(distanceToPolygons([0, 0], [])).toBe(Number.POSITIVE_INFINITY);
  });

  it('does not depend on the winding or the start of a ring, and moves no faster than the point', () => {
    const coordinate = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, (x, y, step) => {
        const distance = distanceToPolygons([x, y], [[square]]);
        expect(distanceToPolygons([x, y], [[[...square].reverse()]])).toBeCloseTo(distance, 9);
        const moved = distanceToPolygons([x + step, y], [[square]]);
        expect(Math.abs(moved - distance)).toBeLessThanOrEqual(Math.abs(step) + 1e-9);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
