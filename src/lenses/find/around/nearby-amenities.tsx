import { openFeature } from '../../../actions/open-feature';
import { toggleAmenity } from '../../../actions/toggle-amenity';
import type { NearbyPlace } from '../../../analysis/nearby-places/data';
import { formatMetres } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { featuresById } from '../../../state/district';
import { amenityKind, nearbyAmenities } from '../../../state/nearby-amenities';
import { packAmenities } from '../../../state/pack-amenities';
import { Chip, ChipRow } from '../../../ui/chip';
import { walkMinutesShort } from '../../shared/walk-words';
import './closed-nearer.css';

const farText = ({ walk, distance }: NearbyPlace): string =>
  walk
    ? [walkMinutesShort(walk), formatMetres(walk.length)].join(t('common.sentence.separator'))
    : [t('find.row.straight'), formatMetres(distance)].join(t('common.sentence.separator'));

/** Toilets and drinking water near by, of a pack that has them. */
export function NearbyAmenities() {
  const kind = amenityKind.value;
  const answer = nearbyAmenities.value.value;
  return (
    <section class="amenities" aria-label={t('find.amenities')}>
      <ChipRow label={t('find.amenities')}>
        {packAmenities.value.map((each) => (
          <Chip key={each} pressed={kind === each} onToggle={() => toggleAmenity(each)}>
            {t(`place.${each}`)}
          </Chip>
        ))}
      </ChipRow>
      {kind && answer?.kind === kind && (
        <ol class="closed-list" aria-label={t(`place.${kind}`)}>
          {answer.places.map((entry) => {
            const place = featuresById.value.place.get(entry.id);
            return (
              <li key={entry.id}>
                <button type="button" onClick={() => openFeature({ kind: 'place', id: entry.id })}>
                  <span>{place?.name ? localName(place.name) : t(`place.${kind}`)}</span>
                  <span class="closed-facts">{farText(entry)}</span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
