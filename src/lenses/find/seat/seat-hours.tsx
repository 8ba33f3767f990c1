import { askHoursNow } from '../../../actions/ask-hours-now';
import { t } from '../../../i18n/translate';
import { isAssumedOpen } from '../../../model/assumed-open';
import type { Seat } from '../../../model/district';
import { seatHours } from '../../shared/seat-words';
import { hoursNowText } from './hours-words';
import { useAnswer } from './use-answer';

/** Whether a seat is open now by the district's clocks, or what is assumed; the rule itself stands behind it. */
export function SeatHours({ seat }: { readonly seat: Seat }) {
  const asked = useAnswer(seat.openingHours, (value, signal) => askHoursNow(value, signal));
  if (seat.openingHours === null)
    return (
      <p class="seat-view-hours">
        <span class={isAssumedOpen(seat) ? undefined : 'seat-unknown'}>
          {t(isAssumedOpen(seat) ? 'find.card.now.assumed' : 'find.card.now.none')}
        </span>
      </p>
    );
  return (
    <p class="seat-view-hours">
      {asked.status === 'told' && <strong>{hoursNowText(asked.answer)}</strong>}
      <span class="seat-view-note">{t('find.card.hours.rule', { hours: seatHours(seat, false) })}</span>
    </p>
  );
}
