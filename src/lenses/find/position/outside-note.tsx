import { standInDistrict } from '../../../actions/stand-in-district';
import { formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { LocalName } from '../../../model/district';
import { district } from '../../../state/district';
import { outside } from '../../../state/outside';
import { Button } from '../../../ui/button';
import { windOf } from '../../shared/wind-of';

/** For who is not in the district: how far, which part of it is nearest, and the seats there. */
export function OutsideNote() {
  const found = outside.value;
  const name = district.value?.info.name;
  if (!found || !name) return null;
  const { nearest } = found;
  const place: LocalName = nearest?.street ?? nearest?.near ?? name;
  return (
    <div class="position-note">
      <div role="status">
        <p>
          {t('find.outside', {
            district: localName(name),
            direction: t(`find.direction.${windOf(found.bearing)}`),
            distance: formatMetres(found.distance),
          })}
        </p>
        {nearest?.street && (
          <p>
            {t(nearest.near ? 'find.outside.nearest-near' : 'find.outside.nearest', {
              street: localName(nearest.street),
              near: nearest.near ? localName(nearest.near) : '',
            })}
          </p>
        )}
      </div>
      {nearest && (
        <div class="position-actions">
          <Button onClick={() => standInDistrict(nearest.at, place)}>
            {t('find.outside.list', { place: localName(place) })}
          </Button>
        </div>
      )}
    </div>
  );
}
