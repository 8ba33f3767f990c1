import { distanceToArea } from '../../geometry/distance-to-area';
import type { PlanePoint } from '../../geometry/local-plane';
import { createMovingPoints, type MovingPoints } from '../../geometry/moving-points';
import type { Metres } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { SeatUsability, UsabilityBySeat } from '../usability/data';
import { isCountedSeat } from '../usability/is-counted-seat';
import { countSame, type GridSeats, type HeldSeat, holdGridSeats } from './hold-grid-seats';
import type { PreparedDistrict, PreparedGrid } from './prepare-district';

/** The counted seats of the moment, and which grids a change of them touches. */
export interface HeldSeats {
  /**
   * Puts a seat in place of the one of that id, null takes it away; adds what this touches. Whether the
   * seat counts.
   */
  readonly place: (id: string, seat: Seat | null, usability: UsabilityBySeat, touched: Touched) => boolean;
  /** Ids of the seats that are held. */
  readonly ids: () => Iterable<string>;
  readonly count: () => number;
  /** By the grid's place in `prepared.grids`. */
  readonly inside: readonly GridSeats[];
  /** The usable ones in the plane. */
  readonly usable: MovingPoints;
}

/** What changes of seats touch; grids by their place in `prepared.grids`. */
export interface Touched {
  /** Within the walk of a usable seat that came or went. */
  readonly ground: Set<number>;
  /** Seats inside are others, or other seats. */
  readonly counts: Set<number>;
  /** Where usable seats came and went. */
  readonly came: PlanePoint[];
  readonly gone: PlanePoint[];
}

export function touchNothing(): Touched {
  return { ground: new Set(), counts: new Set(), came: [], gone: [] };
}

const unusable: SeatUsability = { usability: 'unusable', assumedOpen: false };

/** Smallest cell of the index of usable seats, metres: a grid of the bundled district is about ten of them. */
const smallestCell = 25;

export function holdSeats(prepared: PreparedDistrict, walk: Metres): HeldSeats {
  const held = new Map<string, HeldSeat>();
  const usable = createMovingPoints(Math.max(walk, smallestCell));
  const inside = prepared.grids.map(() => holdGridSeats());

  return {
    place(id, seat, usability, touched) {
      const before = held.get(id) ?? null;
      const after = seat && isCountedSeat(seat) ? describeSeat(seat, usability, prepared, before) : null;
      if (after === before) return after !== null;
      if (after) held.set(id, after);
      else held.delete(id);
      if (before?.grid === after?.grid && before && after) inside[before.grid]?.replace(before, after);
      else {
        if (before) inside[before.grid]?.remove(before);
        if (after) inside[after.grid]?.add(after);
      }
      if (!(before && after && before.grid === after.grid && countSame(before, after)))
        for (const one of [before, after]) if (one && one.grid >= 0) touched.counts.add(one.grid);
      const isThere = before && after && isSamePoint(before.point, after.point);
      const from = before?.answer.usability === 'usable' ? before.point : null;
      const to = after?.answer.usability === 'usable' ? after.point : null;
      if (!(from && to && isThere)) {
        if (from) usable.remove(from);
        if (from) touched.gone.push(from);
        if (to) usable.add(to);
        if (to) touched.came.push(to);
        for (const point of [from, to]) if (point) touchGrids(prepared, point, walk, touched.ground);
      }
      return after !== null;
    },
    ids: () => held.keys(),
    count: () => held.size,
    inside,
    usable,
  };
}

/** `before` itself where nothing is another. */
function describeSeat(
  seat: Seat,
  usability: UsabilityBySeat,
  { placed, plane, findGrid }: PreparedDistrict,
  before: HeldSeat | null,
): HeldSeat {
  const answer = usability.get(seat.id) ?? unusable;
  if (before && isSamePoint(before.seat.position, seat.position)) {
    const after = { seat, point: before.point, grid: before.grid, answer };
    return before.seat === seat && countSame(before, after) ? before : after;
  }
  const known = placed.get(seat);
  if (known) return { seat, point: known.point, grid: known.grid, answer };
  const point = plane.toPlane(seat.position);
  return { seat, point, grid: findGrid(point), answer };
}

const isSamePoint = (a: PlanePoint, b: PlanePoint): boolean => a[0] === b[0] && a[1] === b[1];

/** Adds the grids within the walk of a point. */
function touchGrids(
  { grids, boxes }: PreparedDistrict,
  point: PlanePoint,
  walk: number,
  touched: Set<number>,
): void {
  if (touched.size === grids.length) return;
  boxes.visitNear(point[0], point[1], walk, (i) => {
    const { planePolygons } = grids[i] as PreparedGrid;
    if (!touched.has(i) && distanceToArea(point, planePolygons) <= walk) touched.add(i);
    return walk;
  });
}
