import { formatDay } from '../../../i18n/format';
import { formatDaysAgo } from '../../../i18n/format-ago';
import { t } from '../../../i18n/translate';
import { daysBetween, districtDay } from '../../../model/adoption/district-day';
import type { Seat } from '../../../model/district';
import { district } from '../../../state/district';
import { attributesByKnowledge } from '../../shared/seat-words';

/** What a seat has and has not, with the day on which that was seen; what nobody knows stands apart and dashed. */
export function SeatKnown({ seat }: { readonly seat: Seat }) {
  const lists = attributesByKnowledge(seat);
  const isAnyKnown = lists.yes !== '' || lists.limited !== '' || lists.no !== '';
  return (
    <div class="seat-view-known">
      {isAnyKnown && (
        <p>
          {lists.yes && <strong>{t('find.has', { list: lists.yes })}</strong>}
          {lists.limited && <span>{t('find.limited', { list: lists.limited })}</span>}
          {lists.no && <span>{t('find.has-not', { list: lists.no })}</span>}
          <span class="seat-view-note">{checkText(seat)}</span>
        </p>
      )}
      {lists.unknown && (
        <p>
          <span class="seat-unknown">{t('find.card.not-known', { list: lists.unknown })}</span>
          {!isAnyKnown && <span class="seat-view-note">{checkText(seat)}</span>}
        </p>
      )}
    </div>
  );
}

/** When somebody last looked at the seat, and how long ago that is. */
function checkText({ checkDate }: Seat): string {
  if (!checkDate) return t('find.card.checked.never');
  const today = districtDay(Date.now(), district.value?.info.timezone ?? 'UTC');
  return t('find.card.checked.on', {
    day: formatDay(checkDate),
    ago: formatDaysAgo(daysBetween(checkDate, today)),
  });
}
