import type { NearbySeat, NearbyWalk } from '../../analysis/nearby/data';
import { formatMetres, formatSpeed } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { walkSpeed } from '../../state/walker';
import { walkMinutesShort } from './walk-words';
import './way-to-seat.css';

/** One of eight winds, for "to the north-east". */
const windOf = (bearing: number) => (Math.round(bearing / 45) % 8) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** From the person to the open seat: on foot where a way is known, and where it lies as the crow flies. */
export function WayToSeat({ nearby: { walk, bearing, distance } }: { readonly nearby: NearbySeat }) {
  return (
    <div class="way-to-seat">
      {walk && <OnFoot walk={walk} />}
      <p class="way-straight">
        {t('find.card.direction', {
          direction: t(`find.direction.${windOf(bearing)}`),
          distance: formatMetres(distance),
        })}
      </p>
      {walk && <p class="way-note">{t('find.centre-lines')}</p>}
    </div>
  );
}

/** Minutes, metres and pace, and on which side of its street the seat is where that is known. */
function OnFoot({ walk }: { readonly walk: NearbyWalk }) {
  return (
    <>
      <p>
        <strong class="way-minutes">{walkMinutesShort(walk)}</strong>{' '}
        {t('find.card.walk', { distance: formatMetres(walk.length), speed: formatSpeed(walkSpeed.value) })}
      </p>
      {walk.across !== null && <p>{t(walk.across ? 'find.card.across' : 'find.card.same-side')}</p>}
    </>
  );
}
