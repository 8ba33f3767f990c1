import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCoveredInBox } from '../../../src/geometry/discs/is-covered-in-box';
import { uniteDiscs } from '../../../src/geometry/discs/unite-discs';
import type { Bounds } from '../../../src/lib/units';

const radius = 50;
const place = fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 }));
/** On a lattice of 10 m discs touch, cross in one point and repeat one another. */
const centres = fc.array(place, { minLength: 1, maxLength: 60 });

/** Points of the disc about the origin that lie in a box, 5 m apart. */
function samplesIn([west, south, east, north]: Bounds): [number, number][] {
  const samples: [number, number][] = [];
  for (let x = -45; x <= 45; x += 5)
    for (let y = -45; y <= 45; y += 5)
      if (Math.hypot(x, y) <= radius && x >= west && x <= east && y >= south && y <= north)
        samples.push([x, y]);
  return samples;
}

describe('a disc in a box', () => {
  it('is only called covered where every point of it is, dense or not', () => {
    let covered = 0;
    fc.assert(
      fc.property(centres, place, (others, [column, row]) => {
        const box: Bounds = [10 * column - 40, 10 * row - 40, 10 * column + 40, 10 * row + 40];
        const points = others.map(([x, y]): [number, number] => [10 * x, 10 * y]);
        if (!isCoveredInBox(uniteDiscs(Float64Array.from(points.flat()), radius), 0, 0, box)) return;
        covered++;
        for (const [x, y] of samplesIn(box))
          expect(Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)))).toBeLessThanOrEqual(
            radius,
          );
      }),
      { seed: 20261125, numRuns: 500 },
    );
    expect(covered).toBeGreaterThan(50);
  });

  it('is covered by a denser ring of others, and not where two of them are missing', () => {
    const ring = [0, 60, 120, 180, 240, 300].flatMap((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return [40 * Math.cos(angle), 40 * Math.sin(angle)];
    });
    const box: Bounds = [-500, -500, 500, 500];
    expect(isCoveredInBox(uniteDiscs(Float64Array.from([...ring, 0.5, 0]), radius), 0, 0, box)).toBe(true);
    expect(isCoveredInBox(uniteDiscs(Float64Array.from(ring.slice(4)), radius), 0, 0, box)).toBe(false);
    expect(isCoveredInBox(uniteDiscs(new Float64Array(), radius), 0, 0, box)).toBe(false);
  });

  it('is covered where it does not reach into the box at all', () => {
    expect(isCoveredInBox(uniteDiscs(new Float64Array(), radius), 0, 0, [60, 0, 90, 90])).toBe(true);
  });
});
