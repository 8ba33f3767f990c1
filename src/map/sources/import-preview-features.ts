import type { Feature, FeatureCollection } from 'geojson';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import { collection, lineFeature, polygonFeature } from './geometry';
import { type PairOnMap, pairFeatures } from './pair-features';

/** What is drawn of an import that is looked through. */
export interface ImportOnMap {
  /** Where its rows lie, WGS-84 `lng, lat, …`. */
  readonly positions: Float64Array;
  readonly areas: readonly MultiPolygonRings[];
  /** Where rows lie, and where they would lie after a correction. */
  readonly moves: readonly { readonly before: Position; readonly after: Position }[];
  /** Overlaps and holes of grids. */
  readonly faults: readonly MultiPolygonRings[];
  /** Seats that may be one. */
  readonly pairs: readonly PairOnMap[];
  /** Key of the pair that is looked at; null = none is. */
  readonly chosen: string | null;
  /** Where rows would lie in a system of coordinates that is tried, WGS-84 `lng, lat, …`. */
  readonly trial: Float64Array;
}

/** More points than this are thinned: the map draws them with every frame. */
const mostPoints = 20_000;

/** The features of an import: its rows as one feature, so that thousands cost the page no more than one. */
export function importPreviewFeatures(preview: ImportOnMap): FeatureCollection {
  const { positions, areas, moves, faults, pairs, chosen, trial } = preview;
  return collection([
    ...areas.map((polygons) => polygonFeature(polygons, { part: 'area' })),
    ...faults.map((polygons) => polygonFeature(polygons, { part: 'fault' })),
    ...(positions.length > 0 ? [pointsFeature('point', thinPoints(positions, mostPoints))] : []),
    ...moves.map(({ before, after }) => lineFeature([before, after], { part: 'move' })),
    pointsFeature(
      'before',
      moves.map(({ before }) => before),
    ),
    pointsFeature('before', thinPoints(trial, mostPoints)),
    ...pairFeatures(pairs, chosen),
  ]);
}

const pointsFeature = (part: string, points: readonly Position[]): Feature => ({
  type: 'Feature',
  properties: { part },
  geometry: { type: 'MultiPoint', coordinates: points.map(([lng, lat]) => [lng, lat]) },
});

/**
 * At most so many of the points, one for each cell of a raster over all of them, so that no place loses its
 * last point.
 * @param positions degrees, `lng, lat, …`
 */
export function thinPoints(positions: Float64Array, most: number): readonly Position[] {
  const count = positions.length / 2;
  const lngOf = (i: number) => positions[2 * i] ?? 0;
  const latOf = (i: number) => positions[2 * i + 1] ?? 0;
  if (count <= most) return Array.from({ length: count }, (_, i): Position => [lngOf(i), latOf(i)]);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i += 1) {
    west = Math.min(west, lngOf(i));
    east = Math.max(east, lngOf(i));
    south = Math.min(south, latOf(i));
    north = Math.max(north, latOf(i));
  }
  // A square raster of so many cells cannot hold more points than that.
  const side = Math.floor(Math.sqrt(most));
  const cellOf = (value: number, from: number, to: number) =>
    to > from ? Math.min(side - 1, Math.floor(((value - from) / (to - from)) * side)) : 0;
  const isTaken = new Uint8Array(side * side);
  const drawn: Position[] = [];
  for (let i = 0; i < count; i += 1) {
    const cell = cellOf(lngOf(i), west, east) * side + cellOf(latOf(i), south, north);
    if (isTaken[cell] === 1) continue;
    isTaken[cell] = 1;
    drawn.push([lngOf(i), latOf(i)]);
  }
  return drawn;
}
