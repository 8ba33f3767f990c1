import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';

/** Whether one may sit there without buying, what that means, and whether the seat is there to be sat on. */
export function SeatAccess({ seat }: { readonly seat: Seat }) {
  const isPublic = seat.access === 'yes' || seat.access === 'permissive';
  if (seat.condition === 'gone')
    return (
      <p class="seat-view-closed" role="status">
        {t('find.card.gone')}
      </p>
    );
  return (
    <>
      {seat.condition === 'temporarily-closed' && (
        <p class="seat-view-closed" role="status">
          {t('find.card.closed')}
        </p>
      )}
      <p class="seat-view-access" data-public={isPublic}>
        <strong>{t(`access.${seat.access}`)}</strong>
        {t('common.sentence.separator')}
        {t('find.places', { count: seat.places })}
        <span class="seat-view-note">{t(`find.card.access.${seat.access}`)}</span>
      </p>
    </>
  );
}
