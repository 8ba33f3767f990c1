import { distanceToArea } from '../../geometry/distance-to-area';
import type { PlanePoint } from '../../geometry/local-plane';
import { createMovingPoints, type MovingPoints } from '../../geometry/moving-points';
import type { Metres } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { SeatUsability, UsabilityBySeat } from '../usability/data';
import { isCountedSeat } from '../usability/is-counted-seat';
import type { PreparedDistrict, PreparedGrid } from './prepare-district';

/** The counted seats of the moment, and which grids a change of them touches. */
export interface HeldSeats {
  /** Puts a seat in place of the one of that id, null takes it away; adds the grids that this touches. */
  readonly place: (id: string, seat: Seat | null, usability: UsabilityBySeat, touched: Set<string>) => void;
  /** Ids of the seats that are held. */
  readonly ids: () => Iterable<string>;
  readonly seatsOf: (gridId: string) => Iterable<Seat>;
  readonly answers: UsabilityBySeat;
  /** The usable ones in the plane. */
  readonly usable: MovingPoints;
}

interface HeldSeat {
  readonly seat: Seat;
  readonly point: PlanePoint;
  readonly gridId: string | null;
  readonly answer: SeatUsability;
}

const unusable: SeatUsability = { usability: 'unusable', assumedOpen: false };

/** Smallest cell of the index of usable seats, metres: a grid of the bundled district is about ten of them. */
const smallestCell = 25;

export function holdSeats(prepared: PreparedDistrict, walk: Metres): HeldSeats {
  const held = new Map<string, HeldSeat>();
  const answers = new Map<string, SeatUsability>();
  const usable = createMovingPoints(Math.max(walk, smallestCell));
  const seatsOfGrid = new Map(prepared.grids.map(({ id }) => [id, new Map<string, Seat>()]));

  const replace = (id: string, before: HeldSeat | undefined, after: HeldSeat | null): void => {
    if (before?.gridId) seatsOfGrid.get(before.gridId)?.delete(id);
    if (after?.gridId) seatsOfGrid.get(after.gridId)?.set(id, after.seat);
    if (after) {
      held.set(id, after);
      answers.set(id, after.answer);
    } else {
      held.delete(id);
      answers.delete(id);
    }
  };

  return {
    place(id, seat, usability, touched) {
      const before = held.get(id);
      const after = seat && isCountedSeat(seat) ? describeSeat(seat, usability, prepared, before) : null;
      if (after === null && before === undefined) return;
      replace(id, before, after);
      if (before && after && countSame(before, after)) return;
      for (const gridId of [before?.gridId, after?.gridId]) if (gridId) touched.add(gridId);
      const from = before?.answer.usability === 'usable' ? before.point : null;
      const to = after?.answer.usability === 'usable' ? after.point : null;
      if (from && to && from[0] === to[0] && from[1] === to[1]) return;
      usable.set(id, to);
      for (const point of [from, to]) if (point) touchGrids(prepared, point, walk, touched);
    },
    ids: () => held.keys(),
    seatsOf: (gridId) => seatsOfGrid.get(gridId)?.values() ?? [],
    answers,
    usable,
  };
}

function describeSeat(
  seat: Seat,
  usability: UsabilityBySeat,
  prepared: PreparedDistrict,
  before: HeldSeat | undefined,
): HeldSeat {
  const answer = usability.get(seat.id) ?? unusable;
  const isThere =
    before && before.seat.position[0] === seat.position[0] && before.seat.position[1] === seat.position[1];
  if (isThere) return { seat, point: before.point, gridId: before.gridId, answer };
  const point = prepared.plane.toPlane(seat.position);
  return { seat, point, gridId: prepared.findGrid(point), answer };
}

/** Whether no figure tells one from the other. */
function countSame(a: HeldSeat, b: HeldSeat): boolean {
  return (
    a.point[0] === b.point[0] &&
    a.point[1] === b.point[1] &&
    a.seat.places === b.seat.places &&
    a.answer.usability === b.answer.usability &&
    a.answer.assumedOpen === b.answer.assumedOpen
  );
}

/** Adds the grids within the walk of a point. */
function touchGrids(
  { grids, sound }: PreparedDistrict,
  point: PlanePoint,
  walk: number,
  touched: Set<string>,
): void {
  if (touched.size === grids.length) return;
  sound.boxes.visitNear(point[0], point[1], walk, (i) => {
    const { id, planePolygons } = sound.grids[i] as PreparedGrid;
    if (!touched.has(id) && distanceToArea(point, planePolygons) <= walk) touched.add(id);
    return walk;
  });
}
