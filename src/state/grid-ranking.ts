import { computed } from '@preact/signals';
import { type GridCoverage, type GridCoverageFailure, isComputed } from '../analysis/coverage/data';
import type { MicroGrid } from '../model/district';
import { coverage } from './coverage';
import { featuresById } from './district';

/** A micro-grid with its figures, as the table, the card and the report show it. */
export interface RankedGrid {
  readonly grid: MicroGrid;
  readonly coverage: GridCoverage | GridCoverageFailure;
  /** 1 = the least covered; null where it was not computed. */
  readonly rank: number | null;
}

/** The least covered share first, then the larger gap, then the id. */
function compareNeed(a: GridCoverage, b: GridCoverage): number {
  return (a.coveredShare ?? 1) - (b.coveredShare ?? 1) || b.gapArea - a.gapArea || a.id.localeCompare(b.id);
}

/** All grids by rank; those that were not computed come last. */
export const rankedGrids = computed<readonly RankedGrid[]>(() => {
  const grids = coverage.value.value?.grids ?? [];
  const ranked = grids.filter(isComputed).sort(compareNeed);
  const failed = grids.filter((grid) => !isComputed(grid));
  return [...ranked, ...failed].flatMap((figures, index) => {
    const grid = featuresById.value.grid.get(figures.id);
    return grid ? [{ grid, coverage: figures, rank: isComputed(figures) ? index + 1 : null }] : [];
  });
});
