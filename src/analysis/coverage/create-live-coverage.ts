import { padBounds } from '../../geometry/bounds';
import { coverOutline } from '../../geometry/discs/cover-outline';
import { uniteDiscs } from '../../geometry/discs/unite-discs';
import { distanceToArea } from '../../geometry/distance-to-area';
import type { PlanePoint } from '../../geometry/local-plane';
import { createMovingPoints } from '../../geometry/moving-points';
import { byId } from '../../lib/by-id';
import type { Seat } from '../../model/district';
import type { SeatUsability, UsabilityBySeat } from '../usability/data';
import { isCountedSeat } from '../usability/is-counted-seat';
import { attemptGrid } from './attempt-grid';
import type { CoverageRequest, ExactCoverage, GridCoverage, GridCoverageFailure } from './data';
import { describeGridCover } from './describe-grid-cover';
import type { PreparedDistrict, PreparedGrid } from './prepare-district';
import { sumExactCoverage } from './sum-exact-coverage';

/** Exact coverage that follows its seats: only what they touch is computed again. */
export interface LiveCoverage {
  /**
   * Puts seats in place of those of the same id, null takes one away, with the usability that they have
   * now (a seat that the map does not know is not usable). Seats that do not count are no seats.
   * @returns ids of the grids that were computed again, by id; all others keep the same objects.
   */
  readonly change: (
    seats: Iterable<readonly [id: string, seat: Seat | null]>,
    usability: UsabilityBySeat,
  ) => readonly string[];
  /** `change` to exactly these seats: those that are missing are taken away, those that are equal untouched. */
  readonly setSeats: (seats: readonly Seat[], usability: UsabilityBySeat) => readonly string[];
  readonly coverage: () => ExactCoverage;
}

interface LiveSeat {
  readonly seat: Seat;
  readonly point: PlanePoint;
  readonly gridId: string | null;
  readonly answer: SeatUsability;
}

const unusable: SeatUsability = { usability: 'unusable', assumedOpen: false };

/** Above this share of the grids one triangulation of all seats is quicker than one a grid. */
const manyGrids = 0.25;

/**
 * Begins without a seat: `setSeats` or `change` puts them in. Every grid within the walk of a seat that
 * comes, goes or moves is covered anew by the seats within the walk of it, which is exact: no other disc
 * reaches it. Grids that only gain or lose a seat that serves no one are only counted anew.
 */
export function createLiveCoverage(prepared: PreparedDistrict, request: CoverageRequest): LiveCoverage {
  const { walk } = request;
  const seats = new Map<string, LiveSeat>();
  const usable = createMovingPoints(Math.max(walk, 25));
  const seatsOfGrid = new Map(prepared.grids.map(({ id }) => [id, new Map<string, Seat>()]));
  const answers = new Map<string, SeatUsability>();
  const results = new Map<string, GridCoverage | GridCoverageFailure>();
  const retraced = new Set<string>();
  let together: ExactCoverage | null = null;

  const unionAround = (bounds: readonly [number, number, number, number]) =>
    uniteDiscs(usable.inBounds(padBounds(bounds, walk)), walk);
  const everywhere = prepared.grids.reduce<[number, number, number, number]>(
    ([west, south, east, north], { error, box }) =>
      error
        ? [west, south, east, north]
        : [Math.min(west, box[0]), Math.min(south, box[1]), Math.max(east, box[2]), Math.max(north, box[3])],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const unionOfAll = () =>
    everywhere[0] <= everywhere[2] ? unionAround(everywhere) : uniteDiscs(new Float64Array(0), walk);

  const coverGrid = (grid: PreparedGrid, union: ReturnType<typeof uniteDiscs> | null): void => {
    retraced.delete(grid.id);
    const inside = [...(seatsOfGrid.get(grid.id)?.values() ?? [])].sort(byId);
    const result = attemptGrid(grid, () => {
      const cover = coverOutline(union ?? unionAround(grid.box), grid.outline);
      if (cover.retraced) retraced.add(grid.id);
      return describeGridCover(grid.id, cover, inside, answers, prepared.plane);
    });
    results.set(grid.id, result);
  };

  const place = (id: string, seat: Seat | null, usability: UsabilityBySeat, touched: Set<string>): void => {
    const before = seats.get(id);
    const after = seat && isCountedSeat(seat) ? describeSeat(seat, usability, prepared, before) : null;
    if (before && after && isSame(before, after)) {
      seats.set(id, after);
      return;
    }
    if (before) {
      seats.delete(id);
      answers.delete(id);
      if (before.gridId !== null) seatsOfGrid.get(before.gridId)?.delete(id);
    }
    if (after) {
      seats.set(id, after);
      answers.set(id, after.answer);
      if (after.gridId !== null) seatsOfGrid.get(after.gridId)?.set(id, after.seat);
    }
    for (const gridId of [before?.gridId, after?.gridId]) if (gridId) touched.add(gridId);
    const from = before?.answer.usability === 'usable' ? before.point : null;
    const to = after?.answer.usability === 'usable' ? after.point : null;
    if (from && to && from[0] === to[0] && from[1] === to[1]) return;
    usable.set(id, to);
    for (const point of [from, to]) if (point) touchGrids(prepared, point, walk, touched);
  };

  const recompute = (touched: ReadonlySet<string>): readonly string[] => {
    if (touched.size === 0) return [];
    together = null;
    const union = touched.size > manyGrids * prepared.grids.length ? unionOfAll() : null;
    for (const grid of prepared.grids) if (touched.has(grid.id)) coverGrid(grid, union);
    return [...touched].sort();
  };

  const nothing = uniteDiscs(new Float64Array(0), walk);
  for (const grid of prepared.grids) coverGrid(grid, nothing);

  return {
    change(changes, usability) {
      const touched = new Set<string>();
      for (const [id, seat] of changes) place(id, seat, usability, touched);
      return recompute(touched);
    },
    setSeats(next, usability) {
      const touched = new Set<string>();
      const kept = new Set(next.map(({ id }) => id));
      for (const id of [...seats.keys()]) if (!kept.has(id)) place(id, null, usability, touched);
      for (const seat of next) place(seat.id, seat, usability, touched);
      return recompute(touched);
    },
    coverage() {
      together ??= {
        method: 'exact',
        request,
        retraced: [...retraced].sort(),
        ...sumExactCoverage(
          prepared,
          prepared.grids.flatMap(({ id }) => results.get(id) ?? []),
          // Only overlapping grids are covered once more, as one.
          prepared.overlapping ? unionOfAll() : nothing,
        ),
      };
      return together;
    },
  };
}

function describeSeat(
  seat: Seat,
  usability: UsabilityBySeat,
  prepared: PreparedDistrict,
  before: LiveSeat | undefined,
): LiveSeat {
  const answer = usability.get(seat.id) ?? unusable;
  const isThere =
    before && before.seat.position[0] === seat.position[0] && before.seat.position[1] === seat.position[1];
  if (isThere) return { seat, point: before.point, gridId: before.gridId, answer };
  const point = prepared.plane.toPlane(seat.position);
  return { seat, point, gridId: prepared.findGrid(point), answer };
}

function isSame(a: LiveSeat, b: LiveSeat): boolean {
  return (
    a.point[0] === b.point[0] &&
    a.point[1] === b.point[1] &&
    a.seat.places === b.seat.places &&
    a.answer.usability === b.answer.usability &&
    a.answer.assumedOpen === b.answer.assumedOpen
  );
}

function touchGrids(
  { grids }: PreparedDistrict,
  [x, y]: PlanePoint,
  walk: number,
  touched: Set<string>,
): void {
  for (const { id, box, planePolygons, error } of grids) {
    if (error || touched.has(id)) continue;
    if (x < box[0] - walk || x > box[2] + walk || y < box[1] - walk || y > box[3] + walk) continue;
    if (distanceToArea([x, y], planePolygons) <= walk) touched.add(id);
  }
}
