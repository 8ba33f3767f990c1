import { addAnchor } from '../../geometry/street-graph/add-anchor';
import type { Anchor, DistanceField } from '../../geometry/street-graph/data';
import { findDistances } from '../../geometry/street-graph/find-distances';
import { removeAnchor } from '../../geometry/street-graph/remove-anchor';
import { byId } from '../../lib/by-id';
import { takeAllSteps } from '../../lib/take-all-steps';
import { metres } from '../../lib/units';
import type { Seat } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import type { SeatAttachment } from '../street-network/data';
import { areSameFigures } from './are-same-figures';
import type { GridWalking, UnattachedSeat, UncoveredStretch, Walking, WalkingRequest } from './data';
import { findChangedSeats } from './find-changed-seats';
import { listStretches } from './list-stretches';
import { createPieceWalks, measurePieces } from './piece-walks';
import type { PreparedWalking } from './prepare-walking';
import { sumAreas } from './sum-areas';
import { sumGrid } from './sum-streets';

/** Walking figures that follow seats as they change. */
export interface LiveWalking {
  /**
   * The figures for the usable seats of the moment, each at most once; a moved or edited seat is another
   * object. What did not change since the last call is the same object as before.
   */
  readonly update: (usableSeats: readonly Seat[], request: WalkingRequest) => Walking;
  /** The same with a pause after each small piece of work. Not taken to its end, it leaves nothing of use. */
  readonly updateInSteps: (
    usableSeats: readonly Seat[],
    request: WalkingRequest,
  ) => Generator<void, Walking, void>;
}

/**
 * From this share of changed seats on, one search from all seats is quicker than one a seat (measured: 7 to
 * 15 ms for all 1,000 seats on 50,000 nodes, 0.03 ms to add or take out one).
 */
const fullRunShare = 0.25;

/**
 * Holds the walks of a district and, when seats change, measures anew only the edges that the change
 * touches and the grids and streets on them. Every figure equals that of a full run, to the last digit.
 */
export function createLiveWalking(prepared: PreparedWalking): LiveWalking {
  const { network, pieces, gridIds } = prepared;
  const walks = createPieceWalks(pieces.length);
  const grids: GridWalking[] = [];
  const stretchesOfStreet: (readonly UncoveredStretch[])[] = network.streets.map(() => []);
  const seats = createAttachedSeats(prepared);
  let walk = Number.NaN;
  let last: Walking | null = null;

  function* refresh(edges: Iterable<number>, isFirst: boolean): Generator<void, boolean, void> {
    const changed = yield* measurePieces(prepared, seats.field(), walk, edges, walks);
    const touchedGrids = new Set(isFirst ? gridIds.keys() : changed.flatMap((i) => pieces[i]?.grids ?? []));
    const touchedStreets = new Set(changed.map((i) => network.streetOf[pieces[i]?.edge ?? -1] as number));
    for (const grid of touchedGrids) {
      const figures = sumGrid(prepared, walks, grid);
      const before = grids[grid];
      if (!before || !areSameFigures(before, figures)) grids[grid] = figures;
      yield;
    }
    for (const street of touchedStreets) {
      stretchesOfStreet[street] = listStretches(prepared, walks, street);
      yield;
    }
    return touchedGrids.size > 0 || touchedStreets.size > 0;
  }

  function* updateInSteps(
    usableSeats: readonly Seat[],
    request: WalkingRequest,
  ): Generator<void, Walking, void> {
    const touched = yield* seats.replace(usableSeats);
    const isOtherWalk = request.walk !== walk;
    walk = request.walk;
    const edges = isOtherWalk ? prepared.piecesOfEdge.keys() : touched;
    const hasChanged = yield* refresh(edges, last === null);
    const kept = hasChanged ? null : last;
    last = {
      request,
      grids: kept?.grids ?? [...grids],
      district: kept?.district ?? sumAreas(grids),
      stretches: kept?.stretches ?? joinLists(stretchesOfStreet),
      unattached: seats.unattached(),
    };
    return last;
  }

  return {
    update: (usableSeats, request) => takeAllSteps(updateInSteps(usableSeats, request)),
    updateInSteps,
  };
}

/** The seats that stand on the network, as anchors of a field that is changed in place. */
function createAttachedSeats({ network }: PreparedWalking) {
  let present: readonly Seat[] = [];
  let field: DistanceField = findDistances(network.graph, []);
  const numbers = new Map<Seat, number>();
  const free: number[] = [];
  const away = new Map<Seat, UnattachedSeat>();
  let listOfAway: readonly UnattachedSeat[] | null = [];
  const attachments = new WeakMap<Seat, SeatAttachment>();

  const leave = (seat: Seat): number[] => {
    if (away.delete(seat)) listOfAway = null;
    const number = numbers.get(seat);
    if (number === undefined) return [];
    numbers.delete(seat);
    free.push(number);
    return removeAnchor(field, number);
  };
  const enter = (seat: Seat): number[] => {
    const anchor = attach(seat);
    if (!anchor || numbers.has(seat)) return [];
    const number = free.pop() ?? field.anchors.length;
    numbers.set(seat, number);
    return addAnchor(field, number, anchor);
  };
  const attach = (seat: Seat): Anchor | null => {
    const attachment = attachments.get(seat) ?? attachSeat(network, seat);
    attachments.set(seat, attachment);
    const { anchor, distance } = attachment;
    if (anchor) return anchor;
    away.set(seat, { id: seat.id, distance: distance === null ? null : metres(distance) });
    listOfAway = null;
    return null;
  };
  function* restart(seats: readonly Seat[]): Generator<void, Iterable<number>, void> {
    numbers.clear();
    free.length = 0;
    away.clear();
    listOfAway = null;
    const anchors: Anchor[] = [];
    for (const seat of new Set(seats)) {
      const anchor = attach(seat);
      if (anchor) numbers.set(seat, anchors.push(anchor) - 1);
      yield;
    }
    field = findDistances(network.graph, anchors);
    yield;
    return Array(network.graph.edgeCount).keys();
  }
  function* exchange(gone: readonly Seat[], come: readonly Seat[]): Generator<void, Set<number>, void> {
    const touched = new Set<number>();
    for (const seat of gone) {
      for (const edge of leave(seat)) touched.add(edge);
      yield;
    }
    for (const seat of come) {
      for (const edge of enter(seat)) touched.add(edge);
      yield;
    }
    return touched;
  }

  return {
    field: () => field,
    unattached: () => {
      listOfAway ??= [...away.values()].sort(byId);
      return listOfAway;
    },
    /** @returns the edges on which some walk may have changed. */
    *replace(seats: readonly Seat[]): Generator<void, Iterable<number>, void> {
      const { gone, come } = findChangedSeats(present, seats);
      present = seats;
      if (gone.length + come.length === 0) return [];
      const isMany = gone.length + come.length > fullRunShare * seats.length + 1;
      return isMany ? yield* restart(seats) : yield* exchange(gone, come);
    },
  };
}

/** `flat` in a loop: measured ten times as quick on 10,000 streets, where it was most of a move. */
function joinLists<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const joined: Item[] = [];
  for (const list of lists) for (const item of list) joined.push(item);
  return joined;
}
