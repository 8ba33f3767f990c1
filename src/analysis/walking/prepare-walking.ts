import { byId } from '../../lib/by-id';
import { takeAllSteps } from '../../lib/take-all-steps';
import type { District } from '../../model/district';
import { cutStreetsInSteps } from '../street-length/cut-streets';
import type { StreetNetwork } from '../street-network/data';
import { prepareNetworkInSteps } from '../street-network/prepare-network';

/** A piece of an edge that counts for one or more grids. */
export interface WalkingPiece {
  readonly edge: number;
  /** Metres along the edge. */
  readonly from: number;
  readonly to: number;
  readonly lane: boolean;
  /** Positions in `gridIds`; each grid has an equal part. */
  readonly grids: readonly number[];
}

/** What walking figures need of a district and what no seat, walk or need changes. */
export interface PreparedWalking {
  readonly district: District;
  readonly network: StreetNetwork;
  /** By id. */
  readonly gridIds: readonly string[];
  /** By edge, then along it. */
  readonly pieces: readonly WalkingPiece[];
  /** Positions in `pieces`, ascending. */
  readonly piecesOfEdge: readonly (readonly number[])[];
  readonly piecesOfGrid: readonly (readonly number[])[];
  readonly piecesOfStreet: readonly (readonly number[])[];
}

/** Builds the walking network and cuts it at the grids: once a district, for `createLiveWalking`. */
export function prepareWalking(district: District): PreparedWalking {
  return takeAllSteps(prepareWalkingInSteps(district));
}

/** The same with a pause after each small piece of work. */
export function* prepareWalkingInSteps(district: District): Generator<void, PreparedWalking, void> {
  const network = yield* prepareNetworkInSteps(district);
  yield;
  const gridIds = [...district.grids].sort(byId).map(({ id }) => id);
  const gridNumbers = new Map(gridIds.map((id, number) => [id, number]));
  const pieces = (yield* cutStreetsInSteps(district)).map(
    ({ edge, from, to, lane, gridIds: ids }): WalkingPiece => ({
      edge,
      from,
      to,
      lane,
      grids: ids.map((id) => gridNumbers.get(id) as number),
    }),
  );
  yield;
  const piecesOfEdge = makeLists(network.graph.edgeCount);
  const piecesOfGrid = makeLists(gridIds.length);
  const piecesOfStreet = makeLists(network.streets.length);
  for (const [number, { edge, grids }] of pieces.entries()) {
    piecesOfEdge[edge]?.push(number);
    piecesOfStreet[network.streetOf[edge] as number]?.push(number);
    for (const grid of grids) piecesOfGrid[grid]?.push(number);
  }
  return { district, network, gridIds, pieces, piecesOfEdge, piecesOfGrid, piecesOfStreet };
}

const makeLists = (count: number): number[][] => Array.from({ length: count }, () => []);
