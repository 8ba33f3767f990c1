import type { DistanceField } from '../../geometry/street-graph/data';
import { findKnots } from '../../geometry/street-graph/find-knots';
import { measureStretch, type UncoveredInterval } from '../../geometry/street-graph/measure-stretch';
import type { PreparedWalking } from './prepare-walking';

/** What one walks from the points of every piece, by piece; metres. */
export interface PieceWalks {
  readonly covered: Float64Array;
  /** The longest walk from the piece and where along its edge; Infinity = no seat is reached. */
  readonly farthest: Float64Array;
  readonly farthestAlong: Float64Array;
  readonly uncovered: (readonly UncoveredInterval[])[];
}

export function createPieceWalks(count: number): PieceWalks {
  return {
    covered: new Float64Array(count),
    farthest: new Float64Array(count).fill(Number.NaN),
    farthestAlong: new Float64Array(count),
    uncovered: new Array<readonly UncoveredInterval[]>(count).fill([]),
  };
}

/** Edges from pause to pause: about a tenth of a millisecond, and more than a move of one seat touches. */
const edgesAStep = 128;

/**
 * Measures the pieces of some edges anew, with pauses, and tells which pieces came out otherwise than before.
 */
export function* measurePieces(
  { pieces, piecesOfEdge }: PreparedWalking,
  field: DistanceField,
  walk: number,
  edges: Iterable<number>,
  walks: PieceWalks,
): Generator<void, number[], void> {
  let measured = 0;
  const changed: number[] = [];
  for (const edge of edges) {
    if (++measured % edgesAStep === 0) yield;
    const numbers = piecesOfEdge[edge] ?? [];
    if (numbers.length === 0) continue;
    const knots = findKnots(field, edge);
    for (const number of numbers) {
      const piece = pieces[number];
      if (!piece) continue;
      const { farthest, farthestAlong, uncovered } = measureStretch(knots, piece.from, piece.to, walk);
      const isSame =
        farthest === walks.farthest[number] &&
        farthestAlong === walks.farthestAlong[number] &&
        areEqual(uncovered, walks.uncovered[number] ?? []);
      if (isSame) continue;
      walks.farthest[number] = farthest;
      walks.farthestAlong[number] = farthestAlong;
      walks.uncovered[number] = uncovered;
      walks.covered[number] = Math.max(0, piece.to - piece.from - sumLengths(uncovered));
      changed.push(number);
    }
  }
  return changed;
}

function sumLengths(intervals: readonly UncoveredInterval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + (to - from), 0);
}

function areEqual(a: readonly UncoveredInterval[], b: readonly UncoveredInterval[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, to, farthest }, i) => {
      const other = b[i];
      return from === other?.from && to === other.to && farthest === other.farthest;
    })
  );
}
