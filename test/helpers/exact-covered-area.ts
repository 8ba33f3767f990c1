import type { PlanePoint } from '../../src/geometry/local-plane';
import type { PlanePolygons } from '../../src/geometry/plane-polygons';

/**
 * A curve that rises through a slab: a straight edge or a half of a circle. `at` is its x at a level,
 * `integral` the area between it and the axis x = 0 from one level to another, in closed form.
 */
interface Curve {
  readonly bottom: number;
  readonly top: number;
  readonly kind: 'edge' | 'enter' | 'leave';
  readonly at: (y: number) => number;
  readonly integral: (from: number, to: number) => number;
}

/**
 * Area of polygons within `radius` of a point, exact but for rounding: an oracle that shares nothing
 * with Turf. The plane is cut into slabs at every vertex, pole of a circle and crossing; in a slab the
 * same curves bound the covered stretches at every level, so the middle level tells which ones, and
 * each is integrated in closed form.
 */
export function exactCoveredArea(
  polygons: PlanePolygons,
  centres: readonly PlanePoint[],
  radius: number,
): number {
  const edges = edgesOf(polygons);
  const curves = [
    ...edges.map(([from, to]) => straight(from, to)),
    ...centres.flatMap((c) => halves(c, radius)),
  ];
  const levels = [
    ...curves.flatMap(({ bottom, top }) => [bottom, top]),
    ...centres.flatMap((centre, i) => [
      ...centres.slice(i + 1).flatMap((other) => circleCrossings(centre, other, radius)),
      ...edges.flatMap(([from, to]) => edgeCrossings(from, to, centre, radius)),
    ]),
  ].sort((a, b) => a - b);
  let area = 0;
  for (let i = 1; i < levels.length; i++) {
    const bottom = levels[i - 1]!;
    const top = levels[i]!;
    if (top > bottom) area += slabArea(curves, bottom, top);
  }
  return area;
}

function slabArea(curves: readonly Curve[], bottom: number, top: number): number {
  const middle = (bottom + top) / 2;
  const here = curves
    .filter((curve) => curve.bottom < middle && middle < curve.top)
    .map((curve) => ({ curve, x: curve.at(middle) }))
    .sort((a, b) => a.x - b.x);
  let isInside = false;
  let discs = 0;
  let area = 0;
  for (const { curve } of here) {
    const wasCovered = isInside && discs > 0;
    if (curve.kind === 'edge') isInside = !isInside;
    else discs += curve.kind === 'enter' ? 1 : -1;
    const isCovered = isInside && discs > 0;
    if (isCovered && !wasCovered) area -= curve.integral(bottom, top);
    if (!isCovered && wasCovered) area += curve.integral(bottom, top);
  }
  return area;
}

function edgesOf(polygons: PlanePolygons): [PlanePoint, PlanePoint][] {
  return polygons.flat().flatMap((ring) =>
    ring.slice(1).flatMap((to, i): [PlanePoint, PlanePoint][] => {
      const from = ring[i]!;
      if (from[1] === to[1]) return [];
      return [from[1] < to[1] ? [from, to] : [to, from]];
    }),
  );
}

function straight([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): Curve {
  const at = (y: number) => x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
  return { bottom: y0, top: y1, kind: 'edge', at, integral: (from, to) => at((from + to) / 2) * (to - from) };
}

function halves([cx, cy]: PlanePoint, radius: number): Curve[] {
  const half = (y: number) => Math.sqrt(Math.max(0, radius ** 2 - (y - cy) ** 2));
  /** ∫ √(r² − t²) dt = ½ (t √(r² − t²) + r² asin(t / r)). */
  const primitive = (y: number) => {
    const t = Math.max(-radius, Math.min(radius, y - cy));
    return (t * half(y) + radius ** 2 * Math.asin(t / radius)) / 2;
  };
  const side = (kind: 'enter' | 'leave', sign: number): Curve => ({
    bottom: cy - radius,
    top: cy + radius,
    kind,
    at: (y) => cx + sign * half(y),
    integral: (from, to) => cx * (to - from) + sign * (primitive(to) - primitive(from)),
  });
  return [side('enter', -1), side('leave', 1)];
}

function circleCrossings([ax, ay]: PlanePoint, [bx, by]: PlanePoint, radius: number): number[] {
  const apart = Math.hypot(bx - ax, by - ay);
  if (apart === 0 || apart >= 2 * radius) return [];
  const up = (Math.sqrt(radius ** 2 - (apart / 2) ** 2) * (bx - ax)) / apart;
  return [(ay + by) / 2 + up, (ay + by) / 2 - up];
}

function edgeCrossings(
  [x0, y0]: PlanePoint,
  [x1, y1]: PlanePoint,
  [cx, cy]: PlanePoint,
  radius: number,
): number[] {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const a = dx * dx + dy * dy;
  const b = (x0 - cx) * dx + (y0 - cy) * dy;
  const c = (x0 - cx) ** 2 + (y0 - cy) ** 2 - radius ** 2;
  const root = b * b - a * c;
  if (root < 0) return [];
  return [-b - Math.sqrt(root), -b + Math.sqrt(root)]
    .map((numerator) => numerator / a)
    .filter((t) => t > 0 && t < 1)
    .map((t) => y0 + t * dy);
}
