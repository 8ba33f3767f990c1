import { useState } from 'preact/hooks';
import { addSeatAt } from '../../../actions/add-seat-at';
import { removeWish } from '../../../actions/keep-wishes';
import { lookAtWish, pointAtWish } from '../../../actions/point-at-wish';
import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { findWishMiddle } from '../../../model/wish/find-wish-middle';
import type { SeatWish } from '../../../model/wish/wish';
import { packWishes, pointedWish } from '../../../state/wishes';
import { Button } from '../../../ui/button';
import { scenarioErrorText } from '../scenario/scenario-words';
import { wishDetails, wishEnds } from './wish-words';

/** The stretches that walkers wish a seat for: a look at each on the map, a seat halfway, and away with it. */
export function WishList() {
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const putSeat = (wish: SeatWish) => {
    const added = addSeatAt(findWishMiddle(wish));
    setRefusal(added.ok ? null : added.error);
  };
  return (
    <>
      <ul class="wish-list">
        {packWishes.value.map((wish) => (
          <li
            key={wish.id}
            data-pointed={pointedWish.value === wish.id}
            onPointerEnter={() => pointAtWish(wish.id)}
            onPointerLeave={() => pointAtWish(null)}
          >
            <button type="button" class="wish-look" onClick={() => lookAtWish(wish)}>
              <strong>{t('plan.wishes.length', { length: formatMetres(wish.length) })}</strong>
              <span>{wishEnds(wish)}</span>
              <span class="wish-details">{wishDetails(wish)}</span>
              {wish.note !== '' && <q class="wish-note">{wish.note}</q>}
            </button>
            <div class="wish-tools">
              <Button onClick={() => putSeat(wish)}>{t('plan.wishes.seat')}</Button>
              <Button look="quiet" onClick={() => void removeWish(wish.id)}>
                {t('plan.wishes.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {refusal && <p role="alert">{scenarioErrorText(refusal)}</p>}
    </>
  );
}
