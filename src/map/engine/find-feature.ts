import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { FeatureKind, FeatureRef } from '../../model/feature-ref';
import { threadLayers } from '../layers/stretch-layers';
import type { Symbology } from '../scene';

const seatSigns = ['rest-walk-rest', 'seat-glyphs', 'seat-ranked', 'seat-dots'] as const;

/** What can be pointed at, the small things before the ground. */
const pointable: readonly {
  readonly layers: readonly string[];
  readonly kind: FeatureKind;
  readonly reach: number;
}[] = [
  { layers: seatSigns, kind: 'seat', reach: 1 },
  { layers: ['plate-chosen', 'plates'], kind: 'grid', reach: 0.5 },
  { layers: threadLayers, kind: 'street', reach: 0.5 },
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

/** The seat at a point and the place of its sign, which may stand beside the seat. */
export function findSeatSign(
  map: MapLibreMap,
  point: Point,
  reach: number,
): { readonly id: string; readonly at: [number, number] } | null {
  const sign = firstAt(map, point, seatSigns, reach);
  const id: unknown = sign?.properties.id;
  if (sign?.geometry.type !== 'Point' || typeof id !== 'string') return null;
  const [lng = 0, lat = 0] = sign.geometry.coordinates;
  return { id, at: [lng, lat] };
}

/** The number of the proposed site at a point, or null. */
export function findProposal(map: MapLibreMap, point: Point, reach: number): number | null {
  const number: unknown = firstAt(map, point, ['proposals'], reach)?.properties.number;
  return typeof number === 'number' ? number : null;
}

/** The uncovered stretch at a point: its length and the longest walk from it (null = no seat can be reached), metres. */
export function findStretch(
  map: MapLibreMap,
  point: Point,
  reach: number,
): { readonly length: number; readonly farthest: number | null } | null {
  const properties = firstAt(map, point, threadLayers, reach)?.properties;
  const [length, farthest]: unknown[] = [properties?.length, properties?.farthest];
  if (typeof length !== 'number') return null;
  return { length, farthest: typeof farthest === 'number' ? farthest : null };
}

function firstId(map: MapLibreMap, point: Point, layers: readonly string[], reach: number): string | null {
  const id: unknown = firstAt(map, point, layers, reach)?.properties.id;
  return typeof id === 'string' ? id : null;
}

function firstAt(map: MapLibreMap, point: Point, layers: readonly string[], reach: number) {
  if (layers.length === 0) return null;
  const found = map.queryRenderedFeatures(
    [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ],
    { layers: [...layers] },
  );
  return found[0] ?? null;
}
