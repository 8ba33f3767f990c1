import { formatMetres } from '../../i18n/format';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { bestSite } from '../../state/best-site';

/** What would help an area most, in a sentence; null while it is computed, or for another area. */
export function helpText(gridIds: readonly string[]): string | null {
  const found = bestSite.value.value;
  if (!found || found.gridIds.join() !== gridIds.join()) return null;
  const { site, walk } = found;
  if (!site) return t('plan.help.none');
  return t('plan.help', {
    street: site.street.name ? localName(site.street.name) : t('plan.siting.street.unnamed'),
    gain: formatMetres(site.gain),
    walk: formatMetres(walk),
  });
}
