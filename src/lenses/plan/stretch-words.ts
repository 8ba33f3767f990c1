import type { UncoveredStretch } from '../../analysis/walking/data';
import { formatMetres } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';

/** A stretch without a seat: on which street, how long, and how far its worst point is from one. */
export function stretchText({ streetId, length, farthest }: UncoveredStretch): string {
  const name = featuresById.value.street.get(streetId)?.name;
  const values = { street: name ? localName(name) : streetId, length: formatMetres(length) };
  return farthest === null
    ? t('plan.print.stretch.unreached', values)
    : t('plan.print.stretch', { ...values, farthest: formatMetres(farthest) });
}

/** The public stretches of some grids, the longest first. */
export function longestStretches(
  stretches: readonly UncoveredStretch[],
  gridIds: ReadonlySet<string>,
): readonly UncoveredStretch[] {
  return stretches
    .filter((stretch) => !stretch.lane && stretch.gridIds.some((id) => gridIds.has(id)))
    .toSorted((a, b) => b.length - a.length);
}
