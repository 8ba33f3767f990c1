import { padBounds } from '../../geometry/bounds';
import { coverOutline } from '../../geometry/discs/cover-outline';
import { type UnitedDiscs, uniteDiscs } from '../../geometry/discs/unite-discs';
import { byId } from '../../lib/by-id';
import type { Bounds, Metres } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { UsabilityBySeat } from '../usability/data';
import { attemptGrid } from './attempt-grid';
import type { CoverageRequest, ExactCoverage, GridCoverage, GridCoverageFailure } from './data';
import { describeGridCover } from './describe-grid-cover';
import { type HeldSeats, holdSeats } from './hold-seats';
import type { PreparedDistrict, PreparedGrid } from './prepare-district';
import { sumExactCoverage } from './sum-exact-coverage';

/** Exact coverage that follows its seats: only what they touch is computed again. */
export interface LiveCoverage {
  /**
   * The figures for exactly these seats, at most one an id, of which those that do not count are no seats.
   * A grid that nothing touched since the last call is the same object as before; all are computed anew
   * where the walk is another.
   */
  readonly update: (
    seats: readonly Seat[],
    usability: UsabilityBySeat,
    request: CoverageRequest,
  ) => ExactCoverage;
  /**
   * The same after putting some seats in place of those of their ids; null takes one away. Only after an
   * `update`, whose request still holds: for what follows a pointer.
   */
  readonly change: (
    seats: Iterable<readonly [id: string, seat: Seat | null]>,
    usability: UsabilityBySeat,
  ) => ExactCoverage;
}

/** Above this share of the grids one triangulation of all seats is quicker than one a grid. */
const manyGrids = 0.25;

/**
 * Holds the figures of a district. A grid within the walk of a seat that comes, goes, moves or changes its
 * use is covered anew by the seats within the walk of it, which is exact: no other disc reaches it.
 */
export function createLiveCoverage(prepared: PreparedDistrict): LiveCoverage {
  let state: LiveState | null = null;
  const answer = (current: LiveState, touched: ReadonlySet<string>): ExactCoverage => {
    if (current.last && touched.size === 0) return current.last;
    coverTouched(prepared, current, touched);
    current.last = {
      method: 'exact',
      request: current.request,
      retraced: [...current.retraced].sort(),
      ...sumExactCoverage(
        prepared,
        prepared.grids.flatMap(({ id }) => current.results.get(id) ?? []),
        () => uniteWithin(current, boundsOfAll(prepared)),
      ),
    };
    return current.last;
  };

  return {
    update(seats, usability, request) {
      const touched = new Set<string>();
      if (state?.request.walk !== request.walk) {
        state = startState(prepared, request);
        for (const { id } of prepared.grids) touched.add(id);
      }
      if (state.request !== request) {
        state.request = request;
        if (state.last) state.last = { ...state.last, request };
      }
      const ids = new Set<string>();
      for (const seat of seats) {
        ids.add(seat.id);
        state.seats.place(seat.id, seat, usability, touched);
      }
      for (const id of [...state.seats.ids()])
        if (!ids.has(id)) state.seats.place(id, null, usability, touched);
      return answer(state, touched);
    },
    change(seats, usability) {
      if (!state) throw new Error('A change needs an update before it.');
      const touched = new Set<string>();
      for (const [id, seat] of seats) state.seats.place(id, seat, usability, touched);
      return answer(state, touched);
    },
  };
}

interface LiveState {
  request: CoverageRequest;
  readonly walk: Metres;
  readonly seats: HeldSeats;
  readonly results: Map<string, GridCoverage | GridCoverageFailure>;
  readonly retraced: Set<string>;
  last: ExactCoverage | null;
}

function startState(prepared: PreparedDistrict, request: CoverageRequest): LiveState {
  const seats = holdSeats(prepared, request.walk);
  return { request, walk: request.walk, seats, results: new Map(), retraced: new Set(), last: null };
}

function coverTouched(prepared: PreparedDistrict, state: LiveState, touched: ReadonlySet<string>): void {
  const isMany = touched.size > manyGrids * prepared.grids.length;
  const whole = isMany ? uniteWithin(state, boundsOfAll(prepared)) : null;
  const { seats, results, retraced } = state;
  for (const grid of prepared.grids) {
    if (!touched.has(grid.id)) continue;
    retraced.delete(grid.id);
    const inside = [...seats.seatsOf(grid.id)].sort(byId);
    const result = attemptGrid(grid, () => {
      const cover = coverOutline(whole ?? uniteWithin(state, grid.box), grid.outline);
      if (cover.retraced) retraced.add(grid.id);
      return describeGridCover(grid.id, cover, inside, seats.answers, prepared.plane);
    });
    results.set(grid.id, result);
  }
}

/** The discs that reach into a box. */
function uniteWithin({ seats, walk }: LiveState, bounds: Bounds): UnitedDiscs {
  return uniteDiscs(seats.usable.inBounds(padBounds(bounds, walk)), walk);
}

/** The box around all grids that can be computed; an empty one around the middle where there is none. */
function boundsOfAll({ grids }: PreparedDistrict): Bounds {
  const sound = grids.filter(({ error }: PreparedGrid) => !error).map(({ box }) => box);
  if (sound.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...sound.map((box) => box[0])),
    Math.min(...sound.map((box) => box[1])),
    Math.max(...sound.map((box) => box[2])),
    Math.max(...sound.map((box) => box[3])),
  ];
}
