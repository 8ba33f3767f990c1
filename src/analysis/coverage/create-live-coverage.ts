import { boundsOf, padBounds } from '../../geometry/bounds';
import { coverOutline } from '../../geometry/discs/cover-outline';
import { isCoveredInBox } from '../../geometry/discs/is-covered-in-box';
import { type UnitedDiscs, uniteDiscs } from '../../geometry/discs/unite-discs';
import type { PlanePoint } from '../../geometry/local-plane';
import { takeAllSteps } from '../../lib/take-all-steps';
import type { Bounds, Metres } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { UsabilityBySeat } from '../usability/data';
import { attemptGrid } from './attempt-grid';
import { type CoverageRequest, type ExactCoverage, isComputed } from './data';
import { describeGridCover } from './describe-grid-cover';
import type { GridSeats } from './hold-grid-seats';
import { type HeldSeats, holdSeats, type Touched, touchNothing } from './hold-seats';
import type { PreparedDistrict, PreparedGrid } from './prepare-district';
import { sumExactCoverage } from './sum-exact-coverage';
import { type GridTally, tallyGrids } from './tally-grids';

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
  /** `update` with a pause after each small piece of work. Not taken to its end, it leaves nothing of use. */
  readonly updateInSteps: (
    seats: readonly Seat[],
    usability: UsabilityBySeat,
    request: CoverageRequest,
  ) => Generator<void, ExactCoverage, void>;
  /**
   * The same after putting some seats in place of those of their ids; null takes one away. Only after an
   * `update`, whose request still holds: for what follows a pointer.
   */
  readonly change: (
    seats: Iterable<readonly [id: string, seat: Seat | null]>,
    usability: UsabilityBySeat,
  ) => ExactCoverage;
}

/** Seats from pause to pause: a millisecond or two. */
const seatsAStep = 512;

/** One triangulation of more seats than these holds up whoever waits to stop it; one a grid lets them in. */
const mostTogether = 20_000;

/** Above this share of the grids one triangulation of all seats is quicker than one a grid. */
const manyGrids = 0.25;

/**
 * Holds the figures of a district. A grid within the walk of a seat that comes, goes, moves or changes its
 * use is covered anew by the seats within the walk of it, which is exact: no other disc reaches it.
 */
export function createLiveCoverage(prepared: PreparedDistrict): LiveCoverage {
  let state: LiveState | null = null;
  function* answer(current: LiveState, touched: Touched): Generator<void, ExactCoverage, void> {
    if (current.last && touched.ground.size + touched.counts.size === 0) return current.last;
    yield* coverTouched(prepared, current, touched);
    current.last = {
      method: 'exact',
      request: current.request,
      retraced: [...current.retraced].sort(),
      ...sumExactCoverage(prepared, current.tally, () => uniteWithin(current, boundsOfBoxes(prepared.grids))),
    };
    return current.last;
  }

  function* updateInSteps(
    seats: readonly Seat[],
    usability: UsabilityBySeat,
    request: CoverageRequest,
  ): Generator<void, ExactCoverage, void> {
    const touched = touchNothing();
    if (state?.request.walk !== request.walk) {
      state = startState(prepared, request);
      for (const i of prepared.grids.keys()) touched.ground.add(i);
    }
    if (state.request !== request) {
      state.request = request;
      if (state.last) state.last = { ...state.last, request };
    }
    const held = state.seats;
    let counted = 0;
    for (const [i, seat] of seats.entries()) {
      if (i % seatsAStep === seatsAStep - 1) yield;
      if (held.place(seat.id, seat, usability, touched)) counted++;
    }
    if (counted !== held.count()) {
      const ids = new Set(seats.map(({ id }) => id));
      for (const id of [...held.ids()]) if (!ids.has(id)) held.place(id, null, usability, touched);
    }
    return yield* answer(state, touched);
  }

  return {
    update: (seats, usability, request) => takeAllSteps(updateInSteps(seats, usability, request)),
    updateInSteps,
    change(seats, usability) {
      if (!state) throw new Error('A change needs an update before it.');
      const touched = touchNothing();
      for (const [id, seat] of seats) state.seats.place(id, seat, usability, touched);
      return takeAllSteps(answer(state, touched));
    },
  };
}

interface LiveState {
  request: CoverageRequest;
  readonly walk: Metres;
  readonly seats: HeldSeats;
  readonly tally: GridTally;
  readonly retraced: Set<string>;
  last: ExactCoverage | null;
}

function startState(prepared: PreparedDistrict, request: CoverageRequest): LiveState {
  const seats = holdSeats(prepared, request.walk);
  return { request, walk: request.walk, seats, tally: tallyGrids(), retraced: new Set(), last: null };
}

function* coverTouched(
  prepared: PreparedDistrict,
  state: LiveState,
  touched: Touched,
): Generator<void, void, void> {
  const { seats, tally, retraced } = state;
  const order = listChanged(prepared, state, touched);
  const grids = order.map((i) => prepared.grids[i] as PreparedGrid);
  const isMany = grids.length > manyGrids * prepared.grids.length;
  const isFew = seats.count() <= mostTogether;
  const together = isFew && (isMany || isQuickerTogether(grids, state.walk)) ? boundsOfBoxes(grids) : null;
  const union = together && uniteWithin(state, together);
  yield;
  for (const [k, i] of order.entries()) {
    const grid = grids[k] as PreparedGrid;
    retraced.delete(grid.id);
    const result = attemptGrid(grid, () => {
      const cover = coverOutline(union ?? uniteWithin(state, grid.box), grid.outline);
      if (cover.retraced) retraced.add(grid.id);
      return describeGridCover(grid.id, cover, (seats.inside[i] as GridSeats).describe(), prepared.plane);
    });
    tally.put(i, result);
    yield;
  }
  const covered = new Set(order);
  for (const i of touched.counts) {
    const result = tally.result(i);
    if (covered.has(i) || !result || !isComputed(result)) continue;
    tally.put(i, { ...result, ...(seats.inside[i] as GridSeats).describe() });
  }
}

/** A seat that moves comes and goes; with more than it, looking whether they matter may not pay. */
const fewDiscs = 2;

/**
 * The grids of which another part may be covered than before, ascending. Where furnishing is dense a seat
 * often covers nothing that others do not cover, too: then it may come and go.
 */
function listChanged(
  { grids }: PreparedDistrict,
  state: LiveState,
  { ground, came, gone }: Touched,
): number[] {
  const order = [...ground].sort((a, b) => a - b);
  const discs = [...came, ...gone];
  if (discs.length === 0 || discs.length > fewDiscs) return order;
  const reach = boundsOf([[discs]]);
  if (reach[2] - reach[0] > state.walk || reach[3] - reach[1] > state.walk) return order;
  const others = uniteOthers(state, reach, came);
  return order.filter((i) => {
    const result = state.tally.result(i);
    const { box } = grids[i] as PreparedGrid;
    return !result || !isComputed(result) || discs.some(([x, y]) => !isCoveredInBox(others, x, y, box));
  });
}

/** The discs that can reach into these, but for those that came, and for others in their very places. */
function uniteOthers({ seats, walk }: LiveState, reach: Bounds, came: readonly PlanePoint[]): UnitedDiscs {
  const points = seats.usable.inBounds(padBounds(reach, 2 * walk));
  let size = 0;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    if (came.some((point) => point[0] === x && point[1] === y)) continue;
    points[size++] = x;
    points[size++] = y;
  }
  return uniteDiscs(points.subarray(0, size), walk);
}

/** Whether one box around grids, within the walk of it, is less ground than one each. */
function isQuickerTogether(grids: readonly PreparedGrid[], walk: Metres): boolean {
  const ground = (bounds: Bounds): number => {
    const [west, south, east, north] = padBounds(bounds, walk);
    return (east - west) * (north - south);
  };
  return ground(boundsOfBoxes(grids)) < grids.reduce((sum, { box }) => sum + ground(box), 0);
}

/** The discs that reach into a box. */
function uniteWithin({ seats, walk }: LiveState, bounds: Bounds): UnitedDiscs {
  return uniteDiscs(seats.usable.inBounds(padBounds(bounds, walk)), walk);
}

/** The box around all of these grids that can be computed; an empty one around the middle where none can. */
function boundsOfBoxes(grids: readonly PreparedGrid[]): Bounds {
  const sound = grids.filter(({ error }) => !error).map(({ box }) => box);
  if (sound.length === 0) return [0, 0, 0, 0];
  return [
    Math.min(...sound.map((box) => box[0])),
    Math.min(...sound.map((box) => box[1])),
    Math.max(...sound.map((box) => box[2])),
    Math.max(...sound.map((box) => box[3])),
  ];
}
