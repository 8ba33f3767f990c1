import { describe, expect, it } from 'vitest';
import { dropRepeatedCentres } from '../../../src/geometry/discs/drop-repeated-centres';
import { isDelaunay } from '../../../src/geometry/discs/is-delaunay';
import { linkCentres } from '../../../src/geometry/discs/link-centres';
import { triangulateExactly } from '../../../src/geometry/discs/triangulate-exactly';
import { createRandom } from '../../helpers/disc-cases';

/** Points that are hard to triangulate: nearly repeated, nearly collinear, cocircular, on a lattice. */
function hardPoints(seed: number): Float64Array {
  const random = createRandom(seed);
  const count = 3 + Math.floor(40 * random());
  const apart = 10 ** (-10 + 9 * random());
  const kind = seed % 4;
  const points = Array.from({ length: count }, (_, k) => {
    if (kind === 0) return [100 * Math.floor(3 * random()) + apart * random(), apart * random()];
    if (kind === 1) return [0.6 * 10 * k + apart * random(), 0.8 * 10 * k];
    if (kind === 2) return [50 * Math.cos(k), 50 * Math.sin(k)];
    return [10 * Math.floor(6 * random()), 10 * Math.floor(6 * random())];
  });
  return dropRepeatedCentres(Float64Array.from(points.flat()));
}

describe('centres', () => {
  it('are triangulated rightly where they are hardest to triangulate', () => {
    let triangulated = 0;
    for (let seed = 0; seed < 800; seed++) {
      const points = hardPoints(seed);
      const triangulation = triangulateExactly(points);
      if (triangulation.triangles.length === 0) continue;
      triangulated++;
      expect(isDelaunay(points, triangulation), `seed ${seed}`).toBe(true);
    }
    expect(triangulated).toBeGreaterThan(600);
  });

  it('see a triangulation that is not Delaunay', () => {
    const points = Float64Array.of(0, 0, 10, 0, 10, 9, 0, 10);
    const good = triangulateExactly(points);
    expect(isDelaunay(points, good)).toBe(true);
    const [a, b] = good.triangles.includes(2) && sharesDiagonal(good.triangles, 0, 2) ? [1, 3] : [0, 2];
    const bad =
      a === 0
        ? { triangles: Uint32Array.of(0, 1, 2, 0, 2, 3), halfedges: Int32Array.of(-1, -1, 3, 2, -1, -1) }
        : { triangles: Uint32Array.of(1, 2, 3, 1, 3, 0), halfedges: Int32Array.of(-1, -1, 3, 2, -1, -1) };
    expect(b).toBeGreaterThan(a);
    expect(isDelaunay(points, bad)).toBe(false);
  });

  it('know each other as neighbours both ways, and each at least one', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { count, neighbourStart, neighbours } = linkCentres(hardPoints(seed));
      const of = (i: number) => [...neighbours.subarray(neighbourStart[i], neighbourStart[i + 1])];
      for (let i = 0; i < count; i++) {
        expect(count === 1 || of(i).length > 0, `seed ${seed}`).toBe(true);
        for (const j of of(i)) expect(of(j)).toContain(i);
      }
    }
  });

  it('on a line are next to each other', () => {
    const { neighbourStart, neighbours } = linkCentres(Float64Array.of(0, 0, 2, 2, 1, 1, 1, 1));
    expect([...neighbourStart]).toHaveLength(4);
    expect(neighbours).toHaveLength(4);
  });
});

function sharesDiagonal(triangles: Uint32Array, a: number, b: number): boolean {
  const sides = [...triangles].map((from, i) => [from, triangles[i % 3 === 2 ? i - 2 : i + 1]]);
  return sides.filter(([from, to]) => (from === a && to === b) || (from === b && to === a)).length === 2;
}
