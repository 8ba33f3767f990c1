import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureIntersectionArea } from '../../src/geometry/intersection-area';
import { measureArea } from '../../src/geometry/plane-polygons';
import type { Position } from '../../src/lib/units';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('measureIntersectionArea', () => {
  it('is zero for polygons that touch along a border or in a point', () => {
    expect(measureIntersectionArea([[box(0, 0, 1, 1)]], [[box(1, 0, 2, 1)]])).toBe(0);
    expect(measureIntersectionArea([[box(0, 0, 1, 1)]], [[box(1, 1, 2, 2)]])).toBe(0);
  });

  it('leaves out what lies in a hole, whatever the winding', () => {
    for (const hole of [box(1, 1, 3, 3), box(1, 1, 3, 3).reverse()])
      expect(measureIntersectionArea([[box(0, 0, 4, 4), hole]], [[box(0, 0, 2, 2)]])).toBeCloseTo(3, 12);
  });

  it('sees both arms of a concave polygon', () => {
    const horseshoe: Position[] = [
      [0, 0],
      [5, 0],
      [5, 4],
      [4, 4],
      [4, 1],
      [1, 1],
      [1, 4],
      [0, 4],
      [0, 0],
    ];
    expect(measureIntersectionArea([[horseshoe]], [[box(-1, 2, 6, 3)]])).toBeCloseTo(2, 12);
  });

  it('is the overlap of two boxes, in either order, and a polygon with itself its area', () => {
    const side = fc.tuple(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: 1, max: 60, noNaN: true }),
    );
    fc.assert(
      fc.property(side, side, side, side, ([ax, aw], [ay, ah], [bx, bw], [by, bh]) => {
        const a = [[box(ax, ay, ax + aw, ay + ah)]];
        const b = [[box(bx, by, bx + bw, by + bh)]];
        const wide = Math.max(0, Math.min(ax + aw, bx + bw) - Math.max(ax, bx));
        const high = Math.max(0, Math.min(ay + ah, by + bh) - Math.max(ay, by));
        expect(measureIntersectionArea(a, b)).toBeCloseTo(wide * high, 8);
        expect(measureIntersectionArea(b, a)).toBeCloseTo(wide * high, 8);
        expect(measureIntersectionArea(a, a)).toBeCloseTo(measureArea(a), 8);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
