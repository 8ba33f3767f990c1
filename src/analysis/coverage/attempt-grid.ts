import { appError, messageOf } from '../../lib/app-error';
import type { GridCoverageFailure } from './data';
import type { PreparedGrid } from './prepare-district';

/** What `compute` gives for a grid, or why it has none: a grid that fails takes no other along. */
export function attemptGrid<T>(grid: PreparedGrid, compute: () => T): T | GridCoverageFailure {
  if (grid.error) return { id: grid.id, error: grid.error };
  try {
    return compute();
  } catch (thrown) {
    const reason = messageOf(thrown);
    const message = `Grid ${grid.id} could not be computed: ${reason}`;
    return { id: grid.id, error: appError('grid-coverage-failed', message, { id: grid.id, reason }) };
  }
}
