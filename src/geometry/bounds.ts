import type { Bounds, PolygonRings } from '../lib/units';

/** West, south, east and north of the outer rings, in the unit of their coordinates. */
export function boundsOf(polygons: readonly PolygonRings[]): Bounds {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const [outer] of polygons) {
    for (const [x, y] of outer ?? []) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The same box with `margin` more on every side. */
export function padBounds([west, south, east, north]: Bounds, margin: number): Bounds {
  return [west - margin, south - margin, east + margin, north + margin];
}
