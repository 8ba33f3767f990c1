import type { Position } from '../lib/units';
import type { LocalPlane } from './local-plane';
import { signedRingArea } from './ring-area';

/** Polygons in metres of a local plane: list of polygons, each a list of closed rings. */
export type PlanePolygons = readonly (readonly (readonly Position[])[])[];

export function toPlanePolygons(polygons: PlanePolygons, plane: LocalPlane): PlanePolygons {
  return polygons.map((rings) => rings.map((ring) => ring.map(plane.toPlane)));
}

/** Area in the plane's square metres; holes are taken off whatever their winding. */
export function measureArea(polygons: PlanePolygons): number {
  let area = 0;
  for (const rings of polygons)
    for (const [index, ring] of rings.entries())
      area += (index === 0 ? 1 : -1) * Math.abs(signedRingArea(ring));
  return area;
}

/** Length of all borders in metres, those of holes included. */
export function measurePerimeter(polygons: PlanePolygons): number {
  let length = 0;
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      length += Math.hypot(bx - ax, by - ay);
    }
  return length;
}
