import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { FeatureKind, FeatureRef } from '../../model/feature-ref';
import type { Symbology } from '../scene';

/** What can be pointed at, the small things before the ground. */
const pointable: readonly {
  readonly layers: readonly string[];
  readonly kind: FeatureKind;
  readonly reach: number;
}[] = [
  { layers: ['seat-glyphs', 'seat-ranked', 'seat-dots'], kind: 'seat', reach: 1 },
  { layers: ['plate-chosen', 'plates'], kind: 'grid', reach: 0.5 },
  { layers: ['buildings', 'building-extrusions', 'building-names'], kind: 'building', reach: 0 },
];
/** Find answers a tap on the ground with the nearest seats there: grids and blocks let it through. */
const ground: Readonly<Record<Symbology, readonly string[]>> = { plan: ['grid-areas'], adopt: [], find: [] };

/** The feature at a point of the screen, or null. `reach`: how many pixels beside it still count for small things. */
export function findFeature(
  map: MapLibreMap,
  point: Point,
  symbology: Symbology,
  reach: number,
): FeatureRef | null {
  for (const { layers, kind, reach: share } of pointable) {
    const id = firstId(map, point, layers, reach * share);
    if (id !== null) return { kind, id };
  }
  const gridId = firstId(map, point, ground[symbology], 0);
  return gridId === null ? null : { kind: 'grid', id: gridId };
}

/** The gathering of seats at a point: its id in the source and its place. */
export function findCluster(
  map: MapLibreMap,
  point: Point,
): { readonly id: number; readonly center: [number, number] } | null {
  const cluster = map.queryRenderedFeatures(point, { layers: ['seat-clusters'] })[0];
  if (cluster?.geometry.type !== 'Point') return null;
  const [lng = 0, lat = 0] = cluster.geometry.coordinates;
  return { id: Number(cluster.properties.cluster_id), center: [lng, lat] };
}

function firstId(map: MapLibreMap, point: Point, layers: readonly string[], reach: number): string | null {
  if (layers.length === 0) return null;
  const found = map.queryRenderedFeatures(
    [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ],
    { layers: [...layers] },
  );
  const id: unknown = found[0]?.properties.id;
  return typeof id === 'string' ? id : null;
}
