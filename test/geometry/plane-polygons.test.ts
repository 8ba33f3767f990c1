import { describe, expect, it } from 'vitest';
import { findCentroid } from '../../src/geometry/find-centroid';
import { isInside, measureBorderDistance } from '../../src/geometry/locate-point';
import { measureArea, measurePerimeter } from '../../src/geometry/plane-polygons';
import type { Position } from '../../src/lib/units';

const outline: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole: Position[] = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];

describe('polygons of the plane', () => {
  it('lose the area of a hole and gain its border', () => {
    expect(measureArea([[outline, hole]])).toBe(15);
    expect(measurePerimeter([[outline, hole]])).toBe(20);
  });

  it('do not contain what lies in their hole', () => {
    expect(isInside([3, 3], [[outline, hole]])).toBe(true);
    expect(isInside([1.5, 1.5], [[outline, hole]])).toBe(false);
    expect(isInside([5, 1], [[outline, hole]])).toBe(false);
  });

  it('know how far a point is from the nearest border', () => {
    expect(measureBorderDistance([3, 2], [[outline]])).toBe(1);
    expect(measureBorderDistance([7, 8], [[outline]])).toBe(5);
    expect(measureBorderDistance([1.5, 1.6], [[outline, hole]])).toBeCloseTo(0.4, 12);
  });

  it('have their centre of area where it balances, far from the origin too', () => {
    const corner: Position[] = [
      [100, 100],
      [103, 100],
      [100, 103],
      [100, 100],
    ];
    expect(findCentroid(corner)).toEqual([101, 101]);
    expect(findCentroid(corner.toReversed())).toEqual([101, 101]);
  });
});
