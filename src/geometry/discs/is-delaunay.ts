import { findInCircle, findTurn } from './exact-turns';

/** Triangles counter-clockwise, three corners each, and the half-edge on the other side of each; -1 on the hull. */
export interface Triangulation {
  readonly triangles: Uint32Array;
  readonly halfedges: Int32Array;
}

/**
 * Whether triangles are a Delaunay triangulation of all points, decided exactly: every one turns left, no
 * edge has the opposite corner of its other side in the circle of this one (Delaunay 1934), the hull never
 * turns right, and Euler's formula leaves no point out.
 */
export function isDelaunay(points: Float64Array, { triangles, halfedges }: Triangulation): boolean {
  const hullNext = new Map<number, number>();
  for (let edge = 0; edge < triangles.length; edge++) {
    const first = edge - (edge % 3);
    const [a, b, c] = [
      triangles[first] as number,
      triangles[first + 1] as number,
      triangles[first + 2] as number,
    ];
    if (edge === first && findTurn(points, a, b, c) <= 0) return false;
    const twin = halfedges[edge] as number;
    if (twin < 0)
      hullNext.set(triangles[edge] as number, triangles[edge === first + 2 ? first : edge + 1] as number);
    if (twin < edge) continue;
    const opposite = triangles[twin % 3 === 0 ? twin + 2 : twin - 1] as number;
    if (findInCircle(points, a, b, c, opposite) > 0) return false;
  }
  for (const [a, b] of hullNext) {
    const c = hullNext.get(b);
    if (c === undefined || findTurn(points, a, b, c) < 0) return false;
  }
  return triangles.length / 3 === points.length - 2 - hullNext.size;
}
