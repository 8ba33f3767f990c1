import type { Feature } from 'geojson';
import type { LocalPlane, PlanePoint } from '../../geometry/local-plane';
import type { MultiPolygonRings } from '../../model/district';
import { lineFeature, ringFeature } from './geometry';
import { labelPointOf } from './label-point';

/** Three halls behind one another, the great hall in the middle: place along the axis and half width, in shares. */
const halls = [
  { along: 0.62, half: 0.62 },
  { along: 0, half: 0.86 },
  { along: -0.62, half: 0.62 },
] as const;

/** Depth of a hall and length of its ridge as shares of its half width. */
const depth = 0.44;
const ridge = 0.72;

/**
 * Hipped roofs in a temple's ground: a drawing, not a survey (the data hold only the outline). They stand
 * square to the outline's longest side, within the largest circle that fits inside.
 */
export function templeRoofs(id: string, polygons: MultiPolygonRings, plane: LocalPlane): Feature[] {
  const ring = polygons[0]?.[0]?.map(plane.toPlane) ?? [];
  const centre = plane.toPlane(labelPointOf(polygons, plane));
  const room = Math.min(...ring.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1])));
  if (!Number.isFinite(room)) return [];
  const angle = directionOfLongestSide(ring);
  const size = room * 0.62;
  const toPosition = (u: number, v: number) =>
    plane.toPosition([
      centre[0] + size * (u * Math.cos(angle) - v * Math.sin(angle)),
      centre[1] + size * (u * Math.sin(angle) + v * Math.cos(angle)),
    ]);
  return halls.flatMap(({ along, half }) => {
    const deep = half * depth;
    const ends = half - deep * ridge;
    const corner = (u: number, v: number) => toPosition(u, along + v);
    const eaves = [
      corner(-half, -deep),
      corner(half, -deep),
      corner(half, deep),
      corner(-half, deep),
      corner(-half, -deep),
    ];
    const [left, right] = [corner(-ends, 0), corner(ends, 0)];
    const lines = [
      [left, right],
      [corner(-half, -deep), left, corner(-half, deep)],
      [corner(half, -deep), right, corner(half, deep)],
    ];
    return [
      ringFeature(eaves, { id, part: 'roof' }),
      ...lines.map((line) => lineFeature(line, { id, part: 'ridge' })),
    ];
  });
}

function directionOfLongestSide(ring: readonly PlanePoint[]): number {
  let longest = 0;
  let direction = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as PlanePoint;
    const [bx, by] = ring[i] as PlanePoint;
    const length = Math.hypot(bx - ax, by - ay);
    if (length > longest) [longest, direction] = [length, Math.atan2(by - ay, bx - ax)];
  }
  return direction;
}
