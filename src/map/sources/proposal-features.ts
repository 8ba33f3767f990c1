import type { FeatureCollection } from 'geojson';
import type { MapScene } from '../scene';
import { proposalIcon } from '../symbology/icons';
import { collection, pointFeature } from './geometry';

/** Proposed sites; the chosen one, then the first, lie on top. */
export function proposalFeatures(
  proposals: MapScene['proposals'],
  theme: MapScene['theme'],
): FeatureCollection {
  return collection(
    proposals.map(({ position, number, selected }) =>
      pointFeature(position, {
        number,
        icon: proposalIcon(theme, number, selected),
        order: selected ? 1 : -number,
      }),
    ),
  );
}
