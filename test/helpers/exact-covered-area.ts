import type { PlanePoint } from '../../src/geometry/local-plane';
import type { PlanePolygons } from '../../src/geometry/plane-polygons';

/**
 * Area of polygons within `radius` of a point, exact but for rounding: an oracle that shares nothing with
 * Turf or with the traced discs. Every ring is cut, half-plane by half-plane, to what is nearer to one
 * centre than to each other one (all of them: no triangulation), and the part is measured against that
 * centre's disc in closed form. It decides nothing and only adds up, so that touching, repeated and
 * cocircular centres move it by no more than rounding; it is slow.
 */
export function exactCoveredArea(
  polygons: PlanePolygons,
  centres: readonly PlanePoint[],
  radius: number,
): number {
  const distinct = [...new Map(centres.map((centre) => [centre.join(), centre])).values()];
  let area = 0;
  for (const centre of distinct) {
    const others = distinct
      .filter((other) => other !== centre)
      .map(([x, y]): PlanePoint => [x - centre[0], y - centre[1]])
      // The nearest first: little is left to cut after them. From 2r on a cut touches nothing covered.
      .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
      .filter((other) => Math.hypot(...other) < 2.001 * radius);
    for (const rings of polygons)
      for (const [index, ring] of rings.entries()) {
        const moved = ring.map(([x, y]): PlanePoint => [x - centre[0], y - centre[1]]);
        const sign = Math.sign(shoelace(moved)) * (index === 0 ? 1 : -1);
        const part = others.reduce(keepNearer, moved.slice(0, -1));
        area += sign * areaInDisc(part, radius);
      }
  }
  return area;
}

/** Positive counter-clockwise; of a closed ring. */
function shoelace(ring: readonly PlanePoint[]): number {
  return ring.slice(1).reduce((sum, [bx, by], i) => {
    const [ax, ay] = ring[i]!;
    return sum + ax * by - bx * ay;
  }, 0);
}

/** What of an open ring is not nearer to `other` than to the origin. */
function keepNearer(ring: readonly PlanePoint[], other: PlanePoint): readonly PlanePoint[] {
  const beyond = ([x, y]: PlanePoint) => x * other[0] + y * other[1] - (other[0] ** 2 + other[1] ** 2) / 2;
  return ring.flatMap((to, i): PlanePoint[] => {
    const from = ring.at(i - 1)!;
    const [a, b] = [beyond(from), beyond(to)];
    const kept: PlanePoint[] = b <= 0 ? [to] : [];
    if (a <= 0 === b <= 0) return kept;
    const share = a / (a - b);
    return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])], ...kept];
  });
}

/** Signed area of an open ring within `radius` of the origin: sectors outside, triangles inside. */
function areaInDisc(ring: readonly PlanePoint[], radius: number): number {
  let twice = 0;
  for (const [i, to] of ring.entries()) {
    const from = ring.at(i - 1)!;
    const crossings = circleCuts(from, to, radius);
    const cuts = [0, ...(crossings ?? []), 1];
    for (const [k, end] of cuts.slice(1).entries()) {
      const begin = cuts[k]!;
      const p = along(from, to, begin);
      const q = along(from, to, end);
      const cross = p[0] * q[1] - p[1] * q[0];
      // Only a line that comes nearer than the radius has a part inside: one that touches has none.
      const isInside = crossings !== null && Math.hypot(...along(from, to, (begin + end) / 2)) < radius;
      twice += isInside ? cross : radius ** 2 * Math.atan2(cross, p[0] * q[0] + p[1] * q[1]);
    }
  }
  return twice / 2;
}

const along = (from: PlanePoint, to: PlanePoint, share: number): PlanePoint => [
  from[0] + share * (to[0] - from[0]),
  from[1] + share * (to[1] - from[1]),
];

/** Where a segment crosses the circle, as shares of it between 0 and 1, ascending; null where its line does not. */
function circleCuts(from: PlanePoint, to: PlanePoint, radius: number): number[] | null {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return null;
  const foot = -(from[0] * (to[0] - from[0]) + from[1] * (to[1] - from[1])) / length;
  const aside = (from[0] * to[1] - from[1] * to[0]) / length;
  if (Math.abs(aside) >= radius) return null;
  const half = Math.sqrt(radius ** 2 - aside ** 2);
  return [(foot - half) / length, (foot + half) / length].filter((share) => share > 0 && share < 1);
}
