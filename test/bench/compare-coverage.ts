import { measureArea } from '../../src/geometry/plane-polygons';
import type { CoverageMethod, CoveragePeer, CoverageTask } from './coverage-task';
import type { Agreement } from './data';

/**
 * Holds a peer's covered areas against the exact ones. A polygon of `4 · steps` corners on a circle holds
 * the disc of radius r·cos(π / 4 steps) and lies in that of radius r: so every grid's figure must lie
 * between the exact figures of the two radii, but for rounding. Grids in which the peer failed are counted.
 */
export function compareCoverage(
  engine: CoverageMethod,
  peer: Pick<CoveragePeer, 'steps' | 'slack'>,
  found: ArrayLike<number>,
  task: CoverageTask,
): Agreement {
  const most = engine.cover(task);
  const least = engine.cover({ ...task, radius: task.radius * Math.cos(Math.PI / (4 * peer.steps)) });
  let holds = true;
  let difference = 0;
  let failed = 0;
  for (const [i, grid] of task.grids.entries()) {
    const covered = found[i] ?? Number.NaN;
    if (Number.isNaN(covered)) {
      failed += 1;
      continue;
    }
    holds &&= covered >= (least[i] ?? 0) - peer.slack && covered <= (most[i] ?? 0) + peer.slack;
    const share = (100 * Math.abs(covered - (most[i] ?? 0))) / measureArea(grid);
    difference = Math.max(difference, share);
  }
  const measure = `percentage points between the shares of a grid${failed > 0 ? `; it failed in ${failed} of ${task.grids.length} grids` : ''}`;
  return { measure, difference, holds: holds && failed < task.grids.length };
}
