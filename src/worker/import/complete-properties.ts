import {
  amenityKinds,
  type BuildingKind,
  placeKinds,
  type StreetClass,
  streetClasses,
} from '../../model/vocabulary';
import type { FeatureKind } from './kind-files';

export type Properties = Readonly<Record<string, unknown>>;

/**
 * What a pack must know of a feature and a row does not say, filled in. What is assumed says so in `FIELD:basis`,
 * so that nobody takes it for known. A place without a kind gets none: its reader leaves it out.
 */
export function completeProperties(
  kind: FeatureKind,
  id: string,
  properties: Properties,
  source: string,
): Properties {
  const assumed = Object.entries(assumptionsOf(kind, id, properties));
  return {
    ...properties,
    ...Object.fromEntries(
      assumed.flatMap(([field, value]) => [
        [field, value],
        [`${field}:basis`, 'assumed'],
      ]),
    ),
    ...(!has(properties, 'source') && { source }),
    ...(!has(properties, 'confidence') && { confidence: 'medium' }),
  };
}

/**
 * The values that the pack has and those that a row brings. A value of the pack stays where the row has the same in
 * the words of a table, which knows neither numbers nor lists from their text. What the row brings is no longer assumed, and no longer
 * what OpenStreetMap says in other words (`osm:FIELD`).
 */
export function layOver(present: Properties, row: Properties): Properties {
  const before = Object.entries(present).filter(([field]) => {
    const assumed = field.endsWith(':basis') ? field.slice(0, -':basis'.length) : null;
    if (assumed !== null && Object.hasOwn(row, assumed)) return false;
    const worded = field.startsWith('osm:') ? field.slice('osm:'.length) : null;
    return worded === null || !Object.hasOwn(row, worded) || row[worded] === present[worded];
  });
  const said = Object.entries(row).map(([field, value]) => {
    const isThere = Object.hasOwn(present, field) && isSameCell(present[field], value);
    return [field, isThere ? present[field] : value];
  });
  return { ...Object.fromEntries(before), ...Object.fromEntries(said) };
}

const isSameCell = (present: unknown, value: unknown): boolean =>
  typeof value === 'string' && present !== null && toCellText(present) === toCellText(value);

/** As a table shows it, through which neither the kind of line ends nor spaces around come unharmed. */
const toCellText = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll(/\r\n?/g, '\n').trim();

const has = (properties: Properties, field: string): boolean =>
  Object.hasOwn(properties, field) && properties[field] !== null && properties[field] !== undefined;

function assumptionsOf(kind: FeatureKind, id: string, properties: Properties): Record<string, unknown> {
  const absent = (values: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(values).filter(([field, value]) => value !== null && !has(properties, field)),
    );
  switch (kind) {
    case 'seats':
      return absent({ ...(hasForm(properties) ? {} : { form: 'bench' }), provision: 'new', seats: 1 });
    case 'grids':
    case 'neighbourhoods':
      return absent({ name: id });
    case 'buildings':
      return absent({ name: addressOf(properties) ?? id, kind: buildingKindOf(properties) });
    case 'streets':
      return streetClasses.some((known) => known === properties.highway)
        ? {}
        : { highway: streetClassOf(properties.highway) };
    case 'places':
      return absent({ kind: placeKindOf(properties) });
    case 'organisations':
      return absent({ name: id, kind: 'shop' });
  }
}

/** A row of a list of seats is a bench unless it says otherwise. */
const hasForm = (properties: Properties): boolean =>
  has(properties, 'form') ||
  properties['bench:type'] === 'stand_up' ||
  properties.amenity === 'bench' ||
  properties.leisure === 'outdoor_seating';

function addressOf(properties: Properties): string | null {
  const { 'addr:full': whole, 'addr:street': street, 'addr:housenumber': number } = properties;
  if (typeof whole === 'string') return whole;
  return typeof street === 'string' ? `${street}${typeof number === 'string' ? ` ${number}` : ''}` : null;
}

/** By the tags of OSM that say what a house is for; what they do not say is mixed use. */
function buildingKindOf({ building, tourism, shop, office }: Properties): BuildingKind {
  if (tourism === 'hotel' || building === 'hotel') return 'hotel';
  if (building === 'office' || has({ office }, 'office')) return 'office';
  if (building === 'retail' || building === 'supermarket' || has({ shop }, 'shop')) return 'retail';
  return 'mixed';
}

/** The class of the pack that a way of OSM walks like; a line without a class is a residential street. */
const classOfHighway: Readonly<Record<string, StreetClass>> = {
  motorway_link: 'motorway',
  trunk: 'primary',
  trunk_link: 'primary',
  primary_link: 'primary',
  secondary_link: 'secondary',
  tertiary_link: 'tertiary',
  path: 'footway',
  steps: 'footway',
  track: 'footway',
  cycleway: 'footway',
  bridleway: 'footway',
  corridor: 'footway',
};
const streetClassOf = (highway: unknown): StreetClass =>
  (typeof highway === 'string' && Object.hasOwn(classOfHighway, highway) && classOfHighway[highway]) ||
  'residential';

/** What OSM says of a place by other keys than ours. */
function placeKindOf({ amenity, leisure, landuse, highway, railway, place }: Properties): string | null {
  if (amenityKinds.some((known) => known === amenity)) return null;
  if (leisure === 'park' || leisure === 'garden') return 'park';
  if (landuse === 'grass' || landuse === 'recreation_ground') return 'green';
  if (place === 'square') return 'plaza';
  if (highway === 'bus_stop') return 'bus_stop';
  if (railway === 'subway_entrance') return 'metro_entrance';
  if (amenity === 'place_of_worship') return 'temple';
  return placeKinds.find((known) => known === amenity) ?? null;
}
