import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { FeatureRef } from '../../model/feature-ref';
import type { Confidence } from '../../model/vocabulary';
import type { featuresById } from '../../state/district';
import { seatPlace, seatTitle } from './seat-words';

export interface FeatureWords {
  readonly title: string;
  /** What it is and where, in the order of a sentence. */
  readonly details: readonly string[];
  readonly isIllustrative: boolean;
}

/** A feature in words, for search results and cards; null when the pack has no such feature. */
export function describeFeature(
  ref: FeatureRef,
  features: (typeof featuresById)['value'],
): FeatureWords | null {
  const words = (
    title: string,
    confidence: Confidence,
    ...details: (string | null | undefined)[]
  ): FeatureWords => ({
    title,
    details: details.filter((detail): detail is string => Boolean(detail)),
    isIllustrative: confidence === 'illustrative',
  });
  switch (ref.kind) {
    case 'seat': {
      const seat = features.seat.get(ref.id);
      return seat ? words(seatTitle(seat), seat.confidence, seatPlace(seat), seat.id) : null;
    }
    case 'grid': {
      const grid = features.grid.get(ref.id);
      const neighbourhood = grid && features.neighbourhood.get(grid.neighbourhoodId);
      return grid
        ? words(
            localName(grid.name),
            grid.confidence,
            t('kind.grid'),
            grid.id,
            neighbourhood && localName(neighbourhood.name),
          )
        : null;
    }
    case 'building': {
      const building = features.building.get(ref.id);
      return building
        ? words(
            localName(building.name),
            building.confidence,
            t(`building.${building.kind}`),
            building.address,
          )
        : null;
    }
    case 'neighbourhood': {
      const neighbourhood = features.neighbourhood.get(ref.id);
      return neighbourhood
        ? words(localName(neighbourhood.name), neighbourhood.confidence, t('kind.neighbourhood'))
        : null;
    }
    case 'place': {
      const place = features.place.get(ref.id);
      const kind = place && t(`place.${place.kind}`);
      return place
        ? words(place.name ? localName(place.name) : (kind ?? ref.id), place.confidence, kind, place.address)
        : null;
    }
    case 'street': {
      const street = features.street.get(ref.id);
      return street
        ? words(street.name ? localName(street.name) : ref.id, street.confidence, t('kind.street'))
        : null;
    }
  }
}
