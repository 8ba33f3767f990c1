import type { AdoptionCounts } from '../../analysis/adoption/data';
import { formatNumber } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { conditions, notAdoptableReasons } from '../../model/vocabulary';

/** Why not, and in what condition: the two facts that stand apart from the status. */
export function CountDetails({ counts }: { readonly counts: AdoptionCounts }) {
  const reasons = [...notAdoptableReasons, 'unknown' as const]
    .filter((reason) => counts.reasons[reason] > 0)
    .map((reason) => countText(t(`adopt.reasons.short.${reason}`), counts.reasons[reason]));
  const states = conditions
    .filter((condition) => counts.condition[condition] > 0)
    .map((condition) => countText(t(`condition.${condition}`), counts.condition[condition]));
  return (
    <dl class="count-details">
      <dt>{t('adopt.reasons')}</dt>
      <dd>{reasons.length > 0 ? reasons.join(t('common.list.separator')) : t('adopt.reasons.none')}</dd>
      <dt>{t('adopt.conditions')}</dt>
      <dd>{states.join(t('common.list.separator'))}</dd>
    </dl>
  );
}

const countText = (reason: string, count: number) =>
  t('adopt.reasons.count', { reason, count: formatNumber(count) });
