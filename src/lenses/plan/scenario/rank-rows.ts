import type { Evaluation } from '../../../analysis/evaluation/data';
import type { Share } from '../../../lib/units';
import { headlineShare } from '../headline-share';

/** A micro-grid in the ranking, before and after. */
export interface RankRow {
  readonly id: string;
  readonly rankBefore: number;
  readonly rank: number;
  readonly need: number;
  /** Share of its headline street within the walk, without streets of its ground; null = it has none. */
  readonly shareBefore: Share | null;
  readonly share: Share | null;
}

/** The ranking as it is after a change, each row with where it was before; grids that only one side has are left out. */
export function rankRows(from: Evaluation, to: Evaluation): readonly RankRow[] {
  const before = new Map(from.grids.map((grid) => [grid.id, grid]));
  return to.grids
    .flatMap((grid): RankRow[] => {
      const old = before.get(grid.id);
      const rankBefore = from.ranks.get(grid.id)?.rank;
      const rank = to.ranks.get(grid.id)?.rank;
      if (!old || rank === undefined || rankBefore === undefined) return [];
      return [
        {
          id: grid.id,
          rankBefore,
          rank,
          need: grid.axes.need.value,
          shareBefore: headlineShare(old),
          share: headlineShare(grid),
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank);
}

const travelled = ({ rank, rankBefore }: RankRow) => Math.abs(rank - rankBefore);
const changed = ({ share, shareBefore }: RankRow) => Math.abs((share ?? 0) - (shareBefore ?? 0));

/** The row that the change is about: the one whose share changed most, else that moved farthest; null = none. */
export function findMovedRow(rows: readonly RankRow[]): RankRow | null {
  const moved = rows.filter((row) => changed(row) > 0 || travelled(row) > 0);
  const [first] = moved.sort(
    (a, b) => changed(b) - changed(a) || travelled(b) - travelled(a) || a.rank - b.rank,
  );
  return first ?? null;
}

/** Rows shown beyond the two ends of the move, and the fewest at all. */
const beyond = 2;
const fewest = 9;

/** The part of the ranking that the move of a row spans, with a few rows around it. */
export function rowsAround(rows: readonly RankRow[], moved: RankRow | null): readonly RankRow[] {
  if (!moved) return rows.slice(0, fewest);
  const [low, high] = [Math.min(moved.rank, moved.rankBefore), Math.max(moved.rank, moved.rankBefore)];
  const first = Math.max(0, low - 1 - beyond);
  return rows.slice(first, Math.max(high + beyond, first + fewest));
}
