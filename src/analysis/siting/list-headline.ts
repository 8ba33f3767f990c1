import type { District } from '../../model/district';
import { cutStreetsInSteps } from '../street-length/cut-streets';

/** A piece of an edge and how much of it is in the district's headline sum. */
export interface HeadlinePiece {
  readonly edge: number;
  /** Metres from the start of the edge. */
  readonly from: number;
  readonly to: number;
  /** 1, or less where some of the grids that share it count other streets. */
  readonly share: number;
  /** What one metre of the piece brings to a grid, by the grid's id; the sum is `share`. */
  readonly gridShares: ReadonlyMap<string, number>;
}

/**
 * The streets of the headline (definitions, Walking): public ones, and all in a grid that has none. A
 * piece on a border counts in equal parts for its grids, so that Σ length × share is the district's
 * headline street length. Yields after each small piece of work.
 */
export function* listHeadline(
  district: Pick<District, 'info' | 'grids' | 'streets'>,
): Generator<void, HeadlinePiece[], void> {
  const pieces = yield* cutStreetsInSteps(district);
  const withPublic = new Set(
    pieces.filter(({ lane, length }) => !lane && length > 0).flatMap(({ gridIds }) => gridIds),
  );
  return pieces.flatMap(({ edge, from, to, lane, gridIds }) => {
    const counting = lane ? gridIds.filter((id) => !withPublic.has(id)) : gridIds;
    if (counting.length === 0 || !(to > from)) return [];
    const part = 1 / gridIds.length;
    return [
      {
        edge,
        from,
        to,
        share: counting.length / gridIds.length,
        gridShares: new Map(counting.map((id) => [id, part])),
      },
    ];
  });
}
