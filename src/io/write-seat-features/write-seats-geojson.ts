import { isRecord } from '../read-collection';
import type { PatchedSeats } from './patch-seats';

/**
 * A seats file as GeoJSON (RFC 7946), one feature a line so that a change reads as one line. Numbers are
 * numbers: a GIS gives the column its type from them; lists and objects it shows as JSON. A `crs` of the older
 * format is left out (positions are WGS-84, RFC 7946, 4), and a `bbox` says what the file holds now.
 */
export function writeSeatsGeoJson({ members: { crs: _, bbox, ...members }, features }: PatchedSeats): string {
  const box = bbox === undefined ? null : boundsOf(features);
  const opening = JSON.stringify({ ...members, ...(box && { bbox: box }), type: 'FeatureCollection' });
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${opening.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** West, south, east, north of the points; null = there is none. */
function boundsOf(features: readonly unknown[]): readonly number[] | null {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const feature of features) {
    const geometry = isRecord(feature) && isRecord(feature.geometry) ? feature.geometry : null;
    const [lng, lat]: readonly unknown[] =
      geometry?.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
    if (typeof lng !== 'number' || typeof lat !== 'number') continue;
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return Number.isFinite(box[0]) ? box : null;
}
