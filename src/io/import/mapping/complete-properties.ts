import type { SeatForm } from '../../../model/vocabulary';
import { osmTags } from '../../seat-properties';
import type { ImportKind } from '../data';
import { readWords } from './read-words';
import { buildingKindWords, placeKindWords } from './value-words';

type Properties = Record<string, unknown>;

/** What else OSM calls something to sit on. */
const formsOfTags: readonly (readonly [key: string, value: string, form: SeatForm])[] = [
  ['leisure', 'picnic_table', 'bench'],
  ['amenity', 'lounger', 'movable_chair'],
];

/** Tags of OSM that say what a place is. */
const placeTags = ['amenity', 'leisure', 'tourism', 'historic', 'railway', 'highway', 'place', 'landuse'];

/**
 * Adds what a pack cannot do without and what the table says as a whole: rows that are taken for seats are
 * seats (a bench where nothing says which), buildings without a use have a mixed one, and so on. What is
 * there already stays.
 */
export function completeProperties(properties: Properties, kind: ImportKind): void {
  switch (kind) {
    case 'seats':
      completeSeat(properties);
      return;
    case 'buildings':
      properties.kind ??= wordOf(properties.building, buildingKindWords) ?? 'mixed';
      return;
    case 'places': {
      const kinds = placeTags.map((tag) => wordOf(properties[tag], placeKindWords));
      const found = kinds.find((kind) => kind !== null);
      if (properties.kind === undefined && found) properties.kind = found;
      return;
    }
    case 'streets':
      if (properties['import:highway'] === undefined) properties.highway ??= 'residential';
      return;
    case 'organisations':
      properties.kind ??= 'co-building-unit';
      return;
    case 'grids':
    case 'neighbourhoods':
    case 'boundary':
    case 'ignore':
      return;
  }
}

function completeSeat(properties: Properties): void {
  if (properties['bench:type'] === 'stand_up') return;
  const form = properties.form as SeatForm | undefined;
  if (form !== undefined) {
    const hasTag = properties.amenity !== undefined || properties.leisure !== undefined;
    if (!hasTag) Object.assign(properties, osmTags[form]);
    return;
  }
  if (properties.amenity === 'bench' || properties.leisure === 'outdoor_seating') return;
  const found = formsOfTags.find(([key, value]) => properties[key] === value);
  if (found) properties.form = found[2];
  else if (properties.amenity === undefined) properties.amenity = 'bench';
  else properties.form = 'bench';
}

const wordOf = (value: unknown, words: Parameters<typeof readWords>[1]): string | null =>
  typeof value === 'string' ? readWords(value, words) : null;
