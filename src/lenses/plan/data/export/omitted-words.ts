import type { OutgoingSeats } from '../../../../actions/make-seat-file';
import { formatNumber } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';

/** Reasons for which a seat is not in a file for OpenStreetMap, in the order in which they are said. */
export const omissionReasons = ['illustrative', 'gone', 'no-tag', 'drawn-as-line', 'unread'] as const;

/** Which seats are not in a file, and why; empty where all are. */
export function omittedWords(omitted: NonNullable<OutgoingSeats['omitted']>): string {
  const reasons = omissionReasons
    .filter((reason) => omitted[reason] > 0)
    .map((reason) => t(`data.export.omitted.${reason}`, { count: formatNumber(omitted[reason]) }));
  return reasons.length > 0
    ? t('data.export.omitted', { reasons: reasons.join(t('common.list.separator')) })
    : '';
}
