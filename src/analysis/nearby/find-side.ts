import type { PlanePoint } from '../../geometry/local-plane';
import type { NearbyWalk } from './data';

/** What stands this near to a centre line stands on it, metres: as near as a border (definitions, Walking). */
const onLine = 0.5;

export interface Crossing {
  readonly side: NearbyWalk['side'];
  readonly across: boolean | null;
}

/**
 * On which side of its street a seat stands for someone who comes along the way, and whether they come from
 * the other side: the side of the person is that of the first stretch of the way, the side of the seat that
 * of the last. Streets passed in between are not counted.
 * @param way points in metres of the plane, from the person's street to the seat's.
 * @param street direction of the street that both stand at, for when nothing is to be walked; else null.
 */
export function findSide(
  person: PlanePoint,
  seat: PlanePoint,
  way: readonly PlanePoint[],
  street: readonly [from: PlanePoint, to: PlanePoint] | null,
): Crossing {
  const stretches = way.slice(1).map((to, i) => [way[i] as PlanePoint, to] as const);
  const walked = stretches.filter(([from, to]) => from[0] !== to[0] || from[1] !== to[1]);
  const first = walked[0] ?? street;
  const last = walked.at(-1) ?? street;
  if (!first || !last) return { side: null, across: null };
  const personSide = sideOf(person, first);
  const seatSide = sideOf(seat, last);
  return {
    side: walked.length > 0 ? seatSide : null,
    across: personSide && seatSide ? personSide !== seatSide : null,
  };
}

function sideOf([x, y]: PlanePoint, [from, to]: readonly [PlanePoint, PlanePoint]): NearbyWalk['side'] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const offset = ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])) / length;
  // A street without length has no sides: the offset is no number then.
  if (!(Math.abs(offset) > onLine)) return null;
  return offset > 0 ? 'left' : 'right';
}
