import { formatHectares, formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';

/** Less than this is told in square metres: hectares would round it away; from a square kilometre on hectares are none. */
const hectare = 10_000;
const squareKilometre = 1_000_000;

/** An area in the unit that it is large in. */
export function areaWords(area: number): string {
  if (area < hectare) return t('data.import.square-metres', { area: formatNumber(area, area < 10 ? 1 : 0) });
  if (area < squareKilometre) return formatHectares(area);
  const kilometres = area / squareKilometre;
  return t('data.import.square-kilometres', { area: formatNumber(kilometres, kilometres < 10 ? 1 : 0) });
}
