import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import { metres, type Position, share } from '../../lib/units';
import type { GridWalking, StreetSums } from './data';
import type { PieceWalks } from './piece-walks';
import type { PreparedWalking } from './prepare-walking';

/** The figures of one grid from its pieces; a piece that k grids share counts 1/k for each. */
export function sumGrid(prepared: PreparedWalking, walks: PieceWalks, grid: number): GridWalking {
  const numbers = prepared.piecesOfGrid[grid] ?? [];
  const isLane = (number: number) => prepared.pieces[number]?.lane ?? false;
  const publicStreets = sumPieces(
    prepared,
    walks,
    numbers.filter((number) => !isLane(number)),
  );
  const lanes = sumPieces(prepared, walks, numbers.filter(isLane));
  const all = addSums([publicStreets, lanes]);
  const headlineKind = publicStreets.streetLength > 0 ? 'public' : 'all';
  return {
    id: prepared.gridIds[grid] as string,
    headline: headlineKind === 'public' ? publicStreets : all,
    headlineKind,
    lanes,
    all,
  };
}

function sumPieces(
  { network, pieces }: PreparedWalking,
  walks: PieceWalks,
  numbers: readonly number[],
): StreetSums {
  let streetLength = 0;
  let coveredLength = 0;
  let unreachableLength = 0;
  let farthest = Number.NEGATIVE_INFINITY;
  let farthestPiece = -1;
  for (const number of numbers) {
    const piece = pieces[number];
    if (!piece) continue;
    const length = (piece.to - piece.from) / piece.grids.length;
    const longest = walks.farthest[number] as number;
    streetLength += length;
    coveredLength += (walks.covered[number] as number) / piece.grids.length;
    if (longest === Number.POSITIVE_INFINITY) unreachableLength += length;
    else if (longest > farthest) {
      farthest = longest;
      farthestPiece = number;
    }
  }
  const edge = pieces[farthestPiece]?.edge;
  const farthestPoint =
    edge === undefined
      ? null
      : network.plane.toPosition(
          locateOnEdge(network.graph, { edge, along: walks.farthestAlong[farthestPiece] as number }),
        );
  return makeSums(streetLength, coveredLength, unreachableLength, farthest, farthestPoint);
}

/** Figures of several areas, or kinds of street, together; of equal longest stretches the first. */
export function addSums(parts: readonly StreetSums[]): StreetSums {
  let streetLength = 0;
  let coveredLength = 0;
  let unreachableLength = 0;
  let longest: StreetSums | null = null;
  for (const part of parts) {
    streetLength += part.streetLength;
    coveredLength += part.coveredStreetLength;
    unreachableLength += part.unreachableLength;
    if (part.longestStretch !== null && part.longestStretch > (longest?.longestStretch ?? -1)) longest = part;
  }
  const farthest = (longest?.longestStretch ?? Number.NEGATIVE_INFINITY) / 2;
  return makeSums(streetLength, coveredLength, unreachableLength, farthest, longest?.farthestPoint ?? null);
}

function makeSums(
  streetLength: number,
  coveredLength: number,
  unreachableLength: number,
  farthest: number,
  farthestPoint: Position | null,
): StreetSums {
  const hasStretch = streetLength > 0 && farthest >= 0;
  return {
    streetLength: metres(streetLength),
    coveredStreetLength: metres(coveredLength),
    unreachableLength: metres(unreachableLength),
    coveredShare: streetLength > 0 ? share(coveredLength / streetLength) : null,
    longestStretch: hasStretch ? metres(2 * farthest) : null,
    farthestPoint: hasStretch ? farthestPoint : null,
  };
}
