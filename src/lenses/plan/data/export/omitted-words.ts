import type { OutgoingSeats } from '../../../../actions/make-seat-file';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';

type Omitted = NonNullable<OutgoingSeats['omitted']>;

/** Which seats are not in a file for OpenStreetMap, and why; empty where all are. */
export function omittedWords(omitted: Omitted): string {
  const reasons = (Object.keys(omitted) as (keyof Omitted)[])
    .filter((reason) => omitted[reason] > 0)
    .map((reason) => t(`data.export.omitted.${reason}`, { count: formatNumber(omitted[reason]) }));
  return reasons.length > 0
    ? t('data.export.omitted', { reasons: reasons.join(t('common.list.separator')) })
    : '';
}
