import type { PatchedSeats } from './patch-seats';

/**
 * A seats file as GeoJSON (RFC 7946), one feature a line so that a change reads as one line. Numbers are
 * numbers: a GIS gives the column its type from them.
 */
export function writeSeatsGeoJson({ members, features }: PatchedSeats): string {
  const opening = JSON.stringify({ ...members, type: 'FeatureCollection' }).slice(0, -1);
  return `${opening},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
