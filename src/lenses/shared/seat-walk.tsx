import type { NearbyWalk } from '../../analysis/nearby/data';
import { formatMetres, formatSpeed } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { walkSpeed } from '../../state/walker';
import { walkMinutesShort } from './walk-words';
import './seat-walk.css';

/** The way to the open seat: minutes, metres and pace, the side of the street, and what is not counted. */
export function SeatWalk({ walk }: { readonly walk: NearbyWalk }) {
  return (
    <div class="seat-walk">
      <p>
        <strong class="seat-walk-minutes">{walkMinutesShort(walk)}</strong>{' '}
        {t('find.card.walk', { distance: formatMetres(walk.length), speed: formatSpeed(walkSpeed.value) })}
      </p>
      {walk.across !== null && <p>{t(walk.across ? 'find.card.across' : 'find.card.same-side')}</p>}
      <p class="seat-walk-note">{t('find.centre-lines')}</p>
    </div>
  );
}
