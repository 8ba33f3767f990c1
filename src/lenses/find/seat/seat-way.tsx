import type { NearbySeat } from '../../../analysis/nearby/data';
import { formatMetres, formatSpeed } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { hasStreets } from '../../../state/has-streets';
import { walkSpeed } from '../../../state/walker';
import { walkMinutesShort } from '../../shared/walk-words';
import { windOf } from '../../shared/wind-of';

/** Minutes, metres and pace, and on which side of its street the seat stands where that is known. */
export function SeatWay({ nearby: { walk, bearing, distance } }: { readonly nearby: NearbySeat }) {
  if (!walk)
    return (
      <p class="seat-view-way">
        <strong>{formatMetres(distance)}</strong>{' '}
        {t('find.card.direction', {
          direction: t(`find.direction.${windOf(bearing)}`),
          distance: formatMetres(distance),
        })}
        <small>{t(hasStreets.value ? 'find.card.no-way' : 'find.card.streetless')}</small>
      </p>
    );
  return (
    <p class="seat-view-way">
      <strong>{walkMinutesShort(walk)}</strong>{' '}
      {t('find.card.walk', { distance: formatMetres(walk.length), speed: formatSpeed(walkSpeed.value) })}
      {walk.across !== null && (
        <span class="seat-view-side">{t(walk.across ? 'find.card.across' : 'find.card.same-side')}</span>
      )}
      <small>
        {t('find.card.direction', {
          direction: t(`find.direction.${windOf(bearing)}`),
          distance: formatMetres(distance),
        })}
        {t('common.sentence.separator')}
        {t('find.centre-lines')}
      </small>
    </p>
  );
}
