import { type BorderEvents, growEvents } from './border-events';
import type { CentreMesh, PlaneRing } from './data';
import { touchShare } from './expose-arcs';
import { findNearestCentre } from './find-nearest-centre';

/** What doubles can say of a place some kilometres from the origin, metres: 8 units in the last place. */
const rounding = 1e-11;

export interface RingWalk {
  /** Nearest centre at the end: a good start for the next ring. */
  readonly nearest: number;
  /** Whether the first vertex lies in a disc. */
  readonly startsCovered: boolean;
}

/**
 * Walks a ring through the Voronoi cells of the centres and adds an event wherever its border goes into
 * the discs or out of them. In a cell only its own disc matters.
 *
 * Whether a vertex or the point between two cells is covered is decided once; what happens on the stretch
 * between follows from its two ends. So events take turns along every ring, whatever rounding does.
 */
export function walkRing(
  mesh: CentreMesh,
  radius: number,
  ring: PlaneRing,
  ringIndex: number,
  start: number,
  events: BorderEvents,
): RingWalk {
  const { coordinates, neighbourStart, neighbours } = mesh;
  const squaredRadius = radius * radius;
  const touching = 4 * squaredRadius * (1 - touchShare);
  const isCovered = (centre: number, x: number, y: number): boolean => {
    const dx = (coordinates[2 * centre] as number) - x;
    const dy = (coordinates[2 * centre + 1] as number) - y;
    return dx * dx + dy * dy < squaredRadius;
  };
  let ax = ring[0] as number;
  let ay = ring[1] as number;
  let centre = findNearestCentre(mesh, ax, ay, start);
  const startsCovered = isCovered(centre, ax, ay);
  let covered = startsCovered;
  for (let vertex = 0; vertex < ring.length; vertex += 2) {
    const isLast = vertex + 2 === ring.length;
    const bx = ring[isLast ? 0 : vertex + 2] as number;
    const by = ring[isLast ? 1 : vertex + 3] as number;
    const dx = bx - ax;
    const dy = by - ay;
    const squaredLength = dx * dx + dy * dy;
    let t = 0;
    for (;;) {
      const cx = coordinates[2 * centre] as number;
      const cy = coordinates[2 * centre + 1] as number;
      const wx = ax - cx;
      const wy = ay - cy;
      let end = 1;
      let next = -1;
      let squaredApart = 0;
      const to = neighbourStart[centre + 1] as number;
      for (let q = neighbourStart[centre] as number; q < to; q++) {
        const j = neighbours[q] as number;
        const vx = (coordinates[2 * j] as number) - cx;
        const vy = (coordinates[2 * j + 1] as number) - cy;
        const towards = 2 * (dx * vx + dy * vy);
        if (towards <= 0) continue;
        const squared = vx * vx + vy * vy;
        const crossing = (squared - 2 * (wx * vx + wy * vy)) / towards;
        if (crossing < end) {
          end = crossing;
          next = j;
          squaredApart = squared;
        }
      }
      if (end < t) end = t;
      // The chord of the cell's disc: |w + t·d|² = r².
      const half = (wx * dx + wy * dy) / squaredLength;
      const discriminant = half * half - (wx * wx + wy * wy - squaredRadius) / squaredLength;
      const root = discriminant > 0 ? Math.sqrt(discriminant) : 0;
      let coveredAfter: boolean;
      if (next < 0) coveredAfter = isLast ? startsCovered : isCovered(centre, bx, by);
      else coveredAfter = squaredApart < touching && isCovered(centre, ax + end * dx, ay + end * dy);
      const enter = clamp(-half - root, t, end);
      const leave = clamp(-half + root, t, end);
      const chord = root * Math.sqrt(squaredLength);
      const doubt = rounding * (1 + radius / Math.max(chord, rounding));
      if (covered !== coveredAfter) {
        const at = covered ? leave : enter;
        addEvent(events, ringIndex, vertex, covered ? 0 : 1, centre, ax + at * dx, ay + at * dy, doubt);
      } else if (!covered && root > 0 && -half > t && -half < end && enter < leave) {
        addEvent(events, ringIndex, vertex, 1, centre, ax + enter * dx, ay + enter * dy, doubt);
        addEvent(events, ringIndex, vertex, 0, centre, ax + leave * dx, ay + leave * dy, doubt);
      }
      covered = coveredAfter;
      if (next < 0) break;
      t = end;
      centre = next;
    }
    ax = bx;
    ay = by;
  }
  return { nearest: centre, startsCovered };
}

const clamp = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

function addEvent(
  events: BorderEvents,
  ring: number,
  vertex: number,
  enters: 0 | 1,
  centre: number,
  x: number,
  y: number,
  doubt: number,
): void {
  growEvents(events);
  const i = events.count++;
  events.ring[i] = ring;
  events.vertex[i] = vertex;
  events.enters[i] = enters;
  events.centre[i] = centre;
  events.x[i] = x;
  events.y[i] = y;
  events.doubt[i] = doubt;
}
