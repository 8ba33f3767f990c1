import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LatticeSegment } from '../../../src/geometry/arrangement/data';
import { keepRings } from '../../../src/geometry/arrangement/keep-rings';
import { nodeSegments } from '../../../src/geometry/arrangement/node-segments';

const coordinate = fc.integer({ min: -60, max: 60 });
const segments = fc.array(
  fc.record({ x0: coordinate, y0: coordinate, x1: coordinate, y1: coordinate, isBorder: fc.boolean() }),
  { maxLength: 25 },
);

const side = ({ x0, y0, x1, y1 }: LatticeSegment, x: number, y: number) =>
  Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
const isWithin = (s: LatticeSegment, x: number, y: number) =>
  side(s, x, y) === 0 && (x - s.x0) * (x - s.x1) + (y - s.y0) * (y - s.y1) < 0;

/** Whether two segments share more than an end. */
function meetBadly(a: LatticeSegment, b: LatticeSegment): boolean {
  if (
    isWithin(a, b.x0, b.y0) ||
    isWithin(a, b.x1, b.y1) ||
    isWithin(b, a.x0, a.y0) ||
    isWithin(b, a.x1, a.y1)
  )
    return true;
  return side(a, b.x0, b.y0) * side(a, b.x1, b.y1) < 0 && side(b, a.x0, a.y0) * side(b, a.x1, a.y1) < 0;
}

describe('nodeSegments', () => {
  it('leaves nothing that crosses, on the lattice, however the segments lie', () => {
    fc.assert(
      fc.property(segments, (list) => {
        const noded = nodeSegments(list);
        expect(noded).not.toBeNull();
        for (const [i, a] of (noded ?? []).entries()) {
          expect([a.x0, a.y0, a.x1, a.y1].every(Number.isInteger)).toBe(true);
          for (const b of (noded ?? []).slice(i + 1)) expect(meetBadly(a, b)).toBe(false);
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('keeps every end of a segment that is longer than nothing', () => {
    fc.assert(
      fc.property(segments, (list) => {
        const ends = new Set(
          (nodeSegments(list) ?? []).flatMap(({ x0, y0, x1, y1 }) => [`${x0},${y0}`, `${x1},${y1}`]),
        );
        for (const { x0, y0, x1, y1 } of list)
          if (x0 !== x1 || y0 !== y1)
            for (const end of [`${x0},${y0}`, `${x1},${y1}`]) expect(ends).toContain(end);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('keepRings', () => {
  const line = (points: readonly (readonly [number, number])[], isBorder = false): LatticeSegment[] =>
    points.slice(1).map(([x1, y1], i) => {
      const [x0, y0] = points[i] as readonly [number, number];
      return { x0, y0, x1, y1, isBorder };
    });
  const square = line(
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    true,
  );

  it('keeps a cut from border to border, and drops dead ends and loops that hang by a point or by nothing', () => {
    const cut = line([
      [5, 0],
      [5, 10],
    ]);
    const noded = nodeSegments([
      ...square,
      ...cut,
      ...line([
        [5, 5],
        [8, 5],
      ]),
      ...line([
        [0, 0],
        [2, 1],
        [1, 2],
        [0, 0],
      ]),
      ...line([
        [7, 7],
        [8, 7],
        [8, 8],
        [7, 7],
      ]),
      ...line([
        [5, 3],
        [4, 3],
        [3, 3],
        [3, 4],
        [4, 3],
      ]),
    ]) as readonly LatticeSegment[];
    const kept = keepRings(noded);
    expect(kept.filter(({ isBorder }) => isBorder)).toHaveLength(6);
    expect(kept.filter(({ isBorder }) => !isBorder).every(({ x0, x1 }) => x0 === 5 && x1 === 5)).toBe(true);
    expect(kept.filter(({ isBorder }) => !isBorder)).not.toHaveLength(0);
  });
});
