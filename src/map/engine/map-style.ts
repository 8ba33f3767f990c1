import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { type Layer, type SourceId, sourceIds } from '../layers/style-context';
import { clusterMinimum, clusterRadius, glyphZoom } from '../symbology/measures';

/** A style with our sources and our layers. No glyphs and no sprite: text comes from local fonts. */
export function localStyle(
  dataOf: (id: SourceId) => FeatureCollection,
  layers: readonly Layer[],
): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(sourceIds.map((id) => [id, sourceSpecification(id, dataOf(id))])),
    layers: [...layers],
  };
}

/** One source with its data. Ids are strings: `promoteId` makes feature state and portions work with them. */
function sourceSpecification(id: SourceId, data: FeatureCollection): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    // A street may have several stretches.
    promoteId: id === 'stretches' ? 'key' : 'id',
    // Enough for zoom 20 in 512-pixel tiles; a tolerance of 0.2 keeps curves round at little cost.
    maxzoom: 18,
    tolerance: 0.2,
    ...(id === 'seat-dots' && {
      cluster: true,
      clusterRadius,
      clusterMinPoints: clusterMinimum,
      clusterMaxZoom: glyphZoom - 1,
      clusterProperties: { serving: ['+', ['get', 'serves']] },
    }),
  };
}
