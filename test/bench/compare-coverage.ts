import { measureArea } from '../../src/geometry/plane-polygons';
import type { CoverageMethod, CoveragePeer, CoverageTask } from './coverage-task';
import type { Agreement } from './data';

/**
 * Holds a peer's covered areas against the exact ones. A polygon of `4 · steps` corners on a circle holds
 * the disc of radius r·cos(π / 4 steps) and lies in that of radius r: so every grid's figure must lie
 * between the exact figures of the two radii, but for rounding.
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
  for (const [i, grid] of task.grids.entries()) {
    const covered = found[i] ?? Number.NaN;
    holds &&= covered >= (least[i] ?? 0) - peer.slack && covered <= (most[i] ?? 0) + peer.slack;
    const share = (100 * Math.abs(covered - (most[i] ?? 0))) / measureArea(grid);
    difference = Math.max(difference, share);
  }
  return { measure: 'largest difference of a grid’s covered share, percentage points', difference, holds };
}
