import { describe, expect, it } from 'vitest';
import { mergeRings } from '../../src/geometry/merge-rings';
import { signedRingArea } from '../../src/geometry/ring-area';
import type { Position, Ring } from '../../src/lib/units';

const cell = (x: number, y: number): Ring => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];
const cells = (...places: readonly Position[]): Ring[] => places.map(([x, y]) => cell(x, y));

describe('mergeRings', () => {
  it('joins neighbours into one ring and keeps the vertices of their common border ends', () => {
    const merged = mergeRings(cells([0, 0], [1, 0]));
    expect(merged).toHaveLength(1);
    expect(signedRingArea(merged[0]!)).toBe(2);
    expect(merged[0]).toHaveLength(7);
  });

  it('gives a hole as a clockwise ring of its own', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y): Position => [x, y]));
    const merged = mergeRings(cells(...around.filter(([x, y]) => x !== 1 || y !== 1)));
    expect(merged.map(signedRingArea).sort((a, b) => a - b)).toEqual([-1, 9]);
  });

  it('gives pieces that only touch in a point as rings of their own', () => {
    const merged = mergeRings(cells([0, 0], [1, 1]));
    expect(merged.map(signedRingArea)).toEqual([1, 1]);
  });

  it('tells a pinched outline from a simple one', () => {
    expect(mergeRings(cells([0, 0], [1, 1], [0, 1]))).toHaveLength(1);
    // These go around the cell (1, 0) and close only in the point (2, 1).
    const pinched = mergeRings(cells([0, 0], [2, 0], [1, 1], [0, 1], [0, -1], [1, -1], [2, -1]));
    expect(pinched.length).toBeGreaterThan(1);
  });

  it('gives nothing for nothing', () => {
    expect(mergeRings([])).toEqual([]);
  });
});
