import { isComputed } from '../../analysis/coverage/data';
import { formatHectares, formatMetres, formatShare } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { coverage } from '../../state/coverage';
import type { RankedGrid } from '../../state/grid-ranking';
import { walk } from '../../state/parameters';

/** The sentence that says how well a grid is served. */
export function gridSentence({ coverage: figures }: RankedGrid): string {
  if (!isComputed(figures)) return t('plan.not-computed', { message: figures.error.message });
  const area = formatHectares(figures.area);
  const distance = formatMetres(coverage.value.value?.request.walk ?? walk.value);
  return figures.coveredShare
    ? t('plan.grid.sentence', {
        area,
        walk: distance,
        share: formatShare(figures.coveredShare),
        gap: formatHectares(figures.gapArea),
      })
    : t('plan.grid.uncovered', { area, walk: distance });
}
