import type { RawGeometry } from '../data';

/**
 * The id of a row that has none of its own by what the tools of OpenStreetMap write into its values:
 * `node/123`, `way/45`, `relation/6`. `@id` is overpass-turbo's, `full_id` QuickOSM's, `osm_id` with
 * `osm_type` or `osm_way_id` osm2pgsql's, GDAL's and Geofabrik's; without its type an `osm_id` counts as a
 * node's where it is a point, else it stays a number. null = none.
 */
export function osmIdOf(
  values: Readonly<Record<string, unknown>>,
  kind: RawGeometry['kind'] | null,
): string | null {
  const full = readText(values, '@id') ?? readText(values, 'full_id');
  if (full !== null) return expandType(full);
  const number = readText(values, 'osm_id');
  if (number === null) {
    const way = readText(values, 'osm_way_id');
    return way === null ? null : `way/${way}`;
  }
  if (!/^-?\d+$/.test(number)) return expandType(number);
  const type = typeNames[(readText(values, 'osm_type') ?? '').slice(0, 1).toLowerCase()];
  if (type) return `${type}/${number.replace('-', '')}`;
  return kind === 'point' ? `node/${number}` : number;
}

const typeNames: Readonly<Record<string, string>> = { n: 'node', w: 'way', r: 'relation' };

/** `n12`, `node/12` and the address of an element all mean `node/12`. */
function expandType(text: string): string {
  const found = /(?:^|\/)(node|way|relation|n|w|r)\/?(\d+)$/i.exec(text);
  const type = typeNames[(found?.[1] ?? '').slice(0, 1).toLowerCase()];
  return type && found?.[2] ? `${type}/${found[2]}` : text;
}

/** A value that can be an id: text that is not blank, or a finite number. */
export function readId(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

function readText(values: Readonly<Record<string, unknown>>, key: string): string | null {
  return Object.hasOwn(values, key) ? readId(values[key]) : null;
}
