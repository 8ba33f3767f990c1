import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonize } from '../../src/geometry/polygonize';
import { signedRingArea } from '../../src/geometry/ring-area';
import type { Position } from '../../src/lib/units';

const square: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const sumAreas = (rings: readonly (readonly Position[])[]) =>
  rings.reduce((sum, ring) => sum + signedRingArea(ring), 0);

describe('polygonize', () => {
  it('gives a lone ring back as one counter-clockwise face', () => {
    for (const line of [square, square.toReversed()]) {
      const faces = polygonize([line]);
      expect(faces).toHaveLength(1);
      expect(signedRingArea(faces[0]!)).toBe(16);
      expect(faces[0]![0]).toEqual(faces[0]!.at(-1));
    }
  });

  it('cuts a block where a street crosses it between shared vertices', () => {
    const ring: Position[] = [
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 4],
      [2, 4],
      [0, 4],
      [0, 0],
    ];
    const faces = polygonize([
      ring,
      [
        [2, 0],
        [2, 4],
      ],
    ]);
    expect(faces.map(signedRingArea)).toEqual([8, 8]);
  });

  it('drops a dead end, however long, with the vertex that it leaves in the outline', () => {
    const ring: Position[] = [
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const faces = polygonize([
      ring,
      [
        [2, 0],
        [2, 1],
        [3, 2],
      ],
    ]);
    expect(faces.map(signedRingArea)).toEqual([16]);
    expect(faces[0]).toContainEqual([2, 0]);
    expect(faces[0]).not.toContainEqual([2, 1]);
  });

  it('counts a segment once when two lines run along it', () => {
    expect(
      polygonize([
        square,
        [
          [0, 0],
          [4, 0],
        ],
        [
          [4, 0],
          [0, 0],
        ],
      ]),
    ).toHaveLength(1);
  });

  it('finds nothing in lines that enclose nothing', () => {
    expect(polygonize([])).toEqual([]);
    expect(
      polygonize([
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 0],
        ],
      ]),
    ).toEqual([]);
  });

  it('cuts any street grid into faces that fill it, whatever the order of the lines', () => {
    const size = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.infiniteStream(fc.double({ min: -0.3, max: 0.3, noNaN: true })),
        (w, h, jitter) => {
          const inner = (i: number, max: number) => i > 0 && i < max;
          const vertices = Array.from({ length: h + 1 }, (_, j) =>
            Array.from({ length: w + 1 }, (_, i): Position => {
              const shift = () => (inner(i, w) && inner(j, h) ? (jitter.next().value ?? 0) : 0);
              return [i + shift(), j + shift()];
            }),
          );
          const rows = vertices;
          const columns = Array.from({ length: w + 1 }, (_, i) => vertices.map((row) => row[i]!));
          const faces = polygonize([...rows, ...columns]);
          expect(faces).toHaveLength(w * h);
          expect(sumAreas(faces)).toBeCloseTo(w * h, 9);
          expect(polygonize([...columns.toReversed(), ...rows])).toHaveLength(w * h);
        },
      ),
      { seed: 2026, numRuns: 60 },
    );
  });
});
