import { type AreaCoverage, type GridCoverageFailure, isFailure } from '../../analysis/coverage/data';
import type { AreaWalking } from '../../analysis/walking/data';
import { formatShare } from '../../i18n/format';
import type { Share } from '../../lib/units';
import { hasStreets } from '../../state/has-streets';

interface AreaFigures {
  readonly walking: AreaWalking;
  readonly coverage: AreaCoverage | GridCoverageFailure;
}

/** What tells how well an area is served: its street within the walk, in a district without streets its ground. */
export function headlineShare({ walking, coverage }: AreaFigures): Share | null {
  if (hasStreets.value) return walking.headline.coveredShare;
  return isFailure(coverage) ? null : coverage.coveredShare;
}

export function shareText(figures: AreaFigures): string {
  const found = headlineShare(figures);
  return found === null ? '–' : formatShare(found);
}
