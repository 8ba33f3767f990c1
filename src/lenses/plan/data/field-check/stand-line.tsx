import { locateMe } from '../../../../actions/locate-me';
import { formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import type { Seat } from '../../../../model/district';
import { devicePosition, standBefore } from '../../../../state/field-check';
import { followsDevice, locateState } from '../../../../state/position';
import { Button } from '../../../../ui/button';

/** How far the device is from the seat, followed while the page is shown; or how to have that. */
export function StandLine({ seat }: { readonly seat: Seat }) {
  const stand = standBefore(seat.position);
  if (stand && followsDevice.value)
    return (
      <p class={stand.isFar ? 'field-check-stand field-check-far' : 'field-check-stand'}>
        {t(stand.isFar ? 'data.field-check.stand.far' : 'data.field-check.stand', {
          distance: formatMetres(stand.distance),
          accuracy: formatMetres(stand.accuracy),
        })}
      </p>
    );
  const { value } = locateState;
  if (value === 'denied' || value === 'unavailable')
    return <p class="field-check-note">{t('data.field-check.stand.none')}</p>;
  if (followsDevice.value && !devicePosition.value)
    return <p class="field-check-note">{t('data.field-check.locating')}</p>;
  return (
    <div class="field-check-row">
      <Button onClick={locateMe}>{t('data.field-check.follow')}</Button>
    </div>
  );
}
