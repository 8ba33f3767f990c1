import type { Evaluation } from '../../analysis/evaluation/data';
import type { UncoveredStretch } from '../../analysis/walking/data';
import { formatMetres, formatShare } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import { hasStreets } from '../../state/has-streets';
import { headlineShare } from './headline-share';

/** Below this share a grid counts as having next to no seats: the first class break of the mock-up's legend. */
const fewShare = 0.1;

/** The sentence that answers Plan's question. */
export function planSentence(found: Evaluation): string {
  if (found.grids.length === 0) return t('plan.answer.gridless');
  const { headline } = found.district.walking;
  if (!hasStreets.value)
    return t('plan.answer.streetless', {
      walk: formatMetres(found.request.walk),
      share: formatShare(found.district.coverage.coveredShare ?? 0),
      grids: found.grids.length,
      few: found.grids.filter((grid) => (headlineShare(grid) ?? 1) < fewShare).length,
    });
  const values = {
    length: formatMetres(headline.streetLength),
    walk: formatMetres(found.request.walk),
    share: formatShare(headline.coveredShare ?? 0),
    grids: found.grids.length,
    few: found.grids.filter(({ walking }) => (walking.headline.coveredShare ?? 1) < fewShare).length,
  };
  const street = findFarthest(found.stretches)?.streetId;
  const name = street === undefined ? null : featuresById.value.street.get(street)?.name;
  return name && headline.longestStretch !== null
    ? t('plan.answer', { ...values, street: localName(name), stretch: formatMetres(headline.longestStretch) })
    : t('plan.answer.unreached', values);
}

/** The public stretch with the longest walk to a seat. */
function findFarthest(stretches: readonly UncoveredStretch[]): UncoveredStretch | null {
  return stretches.reduce<UncoveredStretch | null>(
    (worst, stretch) => (!stretch.lane && (stretch.farthest ?? 0) > (worst?.farthest ?? 0) ? stretch : worst),
    null,
  );
}
