import { type AreaCoverage, type GridCoverageFailure, isFailure } from '../../analysis/coverage/data';
import type { AreaWalking } from '../../analysis/walking/data';
import { formatMetres, formatShare } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { evaluation } from '../../state/evaluation';
import { walk } from '../../state/parameters';

/** The sentence that says how well a grid or a neighbourhood is served. */
export function gridSentence(
  { headline, headlineKind }: AreaWalking,
  coverage: AreaCoverage | GridCoverageFailure,
): string {
  if (headline.coveredShare === null)
    return isFailure(coverage) || coverage.coveredShare === null
      ? t('plan.grid.streetless')
      : t('plan.grid.sentence.area', {
          walk: formatMetres(evaluation.value?.request.walk ?? walk.value),
          share: formatShare(coverage.coveredShare),
        });
  const values = {
    length: formatMetres(headline.streetLength),
    walk: formatMetres(evaluation.value?.request.walk ?? walk.value),
    share: formatShare(headline.coveredShare),
    gap: formatMetres(headline.streetLength - headline.coveredStreetLength),
  };
  if (headline.coveredShare === 0) return t('plan.grid.uncovered', values);
  return t(headlineKind === 'all' ? 'plan.grid.sentence.all' : 'plan.grid.sentence', values);
}
