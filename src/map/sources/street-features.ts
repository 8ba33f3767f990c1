import type { FeatureCollection } from 'geojson';
import type { District } from '../../model/district';
import { streetMetres, streetMinimum } from '../symbology/measures';
import { collection, lineFeature } from './geometry';

/** Streets with their width in metres, smallest width in pixels and names in both languages. */
export function streetFeatures(district: District): FeatureCollection {
  return collection(
    district.streets.map((street) =>
      lineFeature(street.line, {
        id: street.id,
        kind: street.elevated ? 'elevated' : street.lane ? 'lane' : 'street',
        streetClass: street.streetClass,
        metres: street.lane ? streetMetres.living_street : streetMetres[street.streetClass],
        minimum: street.lane ? streetMinimum.lane : streetMinimum.street,
        // Wider streets lie on top where they meet.
        order: street.lane ? 0 : streetMetres[street.streetClass],
        zh: street.name?.zh ?? '',
        en: street.name?.en ?? street.name?.zh ?? '',
      }),
    ),
  );
}
