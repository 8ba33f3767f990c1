import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { aroundSeat } from '../../../state/adopt-around';
import { seatStatuses } from '../../../state/ledger';
import { AdoptionList, AdoptionRow } from '../adoption-row';

/** How many free seats are offered in the place of one that is not. */
const freeListed = 3;

/** What one may adopt in its place, the nearest on foot first. */
export function FreeNearby({ seat }: { readonly seat: Seat }) {
  const free = (aroundSeat.value.value?.seats ?? [])
    .filter(({ id }) => id !== seat.id && seatStatuses.value.get(id) === 'available')
    .slice(0, freeListed);
  return (
    <>
      <p class="adopt-note">{t('adopt.seat.not-now')}</p>
      {free.length > 0 && (
        <>
          <h3>{t('adopt.seat.instead')}</h3>
          <AdoptionList label={t('adopt.seat.instead')}>
            {free.map(({ id, distance, walk }) => (
              <AdoptionRow key={id} seatId={id} distance={distance} walk={walk} />
            ))}
          </AdoptionList>
        </>
      )}
    </>
  );
}
