import { computed } from '@preact/signals';
import type { NeedRank } from '../analysis/axes/data';
import type { GridEvaluation } from '../analysis/evaluation/data';
import type { MicroGrid } from '../model/district';
import { featuresById } from './district';
import { evaluation } from './evaluation';

/** A micro-grid with its figures, as the table, the card and the report show it. */
export interface RankedGrid {
  readonly grid: MicroGrid;
  readonly figures: GridEvaluation;
  readonly rank: NeedRank;
}

/** All grids by rank, the greatest need first. */
export const rankedGrids = computed<readonly RankedGrid[]>(() => {
  const found = evaluation.value;
  if (!found) return [];
  const rows = found.grids.flatMap((figures) => {
    const grid = featuresById.value.grid.get(figures.id);
    const rank = found.ranks.get(figures.id);
    return grid && rank ? [{ grid, figures, rank }] : [];
  });
  return rows.sort((a, b) => a.rank.rank - b.rank.rank);
});
