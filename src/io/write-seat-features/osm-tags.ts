import { seatAttributes, seatTagKeys } from '../../model/vocabulary';

/**
 * Keys that OSM has for a bench, as its wiki documents them (wiki.openstreetmap.org/wiki/Tag:amenity=bench and
 * Tag:leisure=outdoor_seating). Names, inscriptions and operators are not among them: they may name persons and
 * keepers. A node that OSM has already keeps those that it has there.
 */
export const osmKeys: ReadonlySet<string> = new Set([
  'amenity',
  'leisure',
  ...seatTagKeys,
  'two_sided',
  'length',
  'height',
  'seasonal',
  'check_date',
  ...seatAttributes.map((name) => `check_date:${name}`),
]);

/** Characters that a value of OSM may have. Source: the API, wiki.openstreetmap.org/wiki/API_v0.6. */
export const longestOsmValue = 255;

/** Why a seat is not in a file for OpenStreetMap, in the order in which it is said. */
export const osmOmissions = [
  'illustrative',
  'gone',
  'no-tag',
  'drawn-as-line',
  'tags-unknown',
  'unread',
] as const;
export type OsmOmission = (typeof osmOmissions)[number];
