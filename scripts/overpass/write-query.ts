import { placeTags, templeReligions } from '../../src/io/osm/tag-tables';
import type { Position, Ring } from '../../src/lib/units';
import type { MultiPolygonRings } from '../../src/model/district';
import { pathMargin } from '../district/data';

/** Seconds that the server may take: its own usual limit. */
const timeout = 180;

/** Filters for the seats and for what may mention one. */
const seatFilters = [
  'nwr["amenity"~"^(bench|lounger)$"]',
  'nwr["leisure"~"^(picnic_table|outdoor_seating)$"]',
  'nwr["bench"]["bench"!="no"]',
  'nwr["man_made"="planter"]["seats"]',
] as const;

const otherPlaceFilters = [
  'nwr["railway"="station"]["station"="subway"]',
  'nwr["public_transport"="station"]["subway"="yes"]',
  'nwr["public_transport"="platform"]["bus"="yes"]',
  `nwr["amenity"="place_of_worship"]["religion"~"^(${[...templeReligions].join('|')})$"]`,
] as const;

/**
 * The query in Overpass QL that fetches from OpenStreetMap what `npm run district` takes from an extract:
 * seats and buildings in the boundary, streets and places within the margin around it as well, everything with
 * its vertices, and with the versions without which nothing goes back to OpenStreetMap unharmed.
 */
export function writeOverpassQuery(boundary: MultiPolygonRings): string {
  const lines = boundary.flatMap(([outline]) => {
    const within = `(poly:"${listCorners(outline as Ring, ' ', ' ')}")`;
    const around = `(around:${pathMargin},${listCorners(outline as Ring, ',', ',', true)})`;
    const inside = [...seatFilters, 'wr["building"]'].map((filter) => `${filter}${within};`);
    const near = ['wr["highway"]', ...placeFilters()].flatMap((filter) => [
      `${filter}${within};`,
      `${filter}${around};`,
    ]);
    return [...inside, ...near];
  });
  return [
    `[out:json][timeout:${timeout}];`,
    '(',
    ...lines.map((line) => `  ${line}`),
    ');',
    'out meta;',
    '>;',
    'out skel qt;',
    '',
  ].join('\n');
}

/** One filter a key, for all values that are a place. */
function placeFilters(): string[] {
  const values = new Map<string, string[] | '*'>();
  for (const [key, own] of placeTags) {
    const known = values.get(key);
    values.set(key, own === '*' || known === '*' ? '*' : [...(known ?? []), ...own]);
  }
  const filters = [...values].map(([key, own]) =>
    own === '*' ? `nwr["${key}"]` : `nwr["${key}"~"^(${own.join('|')})$"]`,
  );
  return [...filters, ...otherPlaceFilters];
}

/** Latitude before longitude, as Overpass has it. A ring of `poly` closes by itself, a line of `around` does not. */
function listCorners(ring: Ring, within: string, between: string, isClosed = false): string {
  const corners: readonly Position[] = isClosed ? ring : ring.slice(0, -1);
  return corners.map(([lng, lat]) => `${lat}${within}${lng}`).join(between);
}
