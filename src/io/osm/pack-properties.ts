import type { OsmElement, OsmKind, OsmRole } from './data';
import { keySeparator } from './key-separator';
import { accessWords, knowledgeWords, ownKeys } from './tag-tables';

export type PackProperties = Record<string, string | number>;

/** The source that a feature of OpenStreetMap names. */
const provenance = { source: 'OpenStreetMap', confidence: 'medium' } as const;

/**
 * The tags of an element as the properties of a pack: tags stay as they are, and where our readers need
 * another word for the same thing the original is kept beside it as `osm:KEY`. What cannot be read is
 * absent, thus unknown; never "no". Keys of our own come from the role. A seat says besides which keys it has in
 * OpenStreetMap and how often it was edited there: without them it could not go back unharmed.
 */
export function packProperties({ tags, version }: TaggedElement, role: OsmRole): PackProperties {
  const properties: PackProperties = Object.create(null);
  for (const [key, value] of Object.entries(tags)) {
    if (ownKeys.has(key) || key.startsWith('adoption:')) {
      properties[`osm:${key}`] = value;
      continue;
    }
    const read = readers[role.kind]?.(key, value);
    if (read === undefined || read === value) properties[key] = value;
    else {
      if (read !== null) properties[key] = read;
      if (String(read) !== value) properties[`osm:${key}`] = value;
    }
  }
  if (role.kind === 'seats' && properties.seats === undefined) {
    properties.seats = 1;
    properties['seats:basis'] = 'assumed: OpenStreetMap does not say';
  }
  return Object.assign(properties, role.own, provenance, role.kind === 'seats' && wayBack(tags, version));
}

type TaggedElement = Pick<OsmElement, 'tags' | 'version'>;

/** What only the writer of OSM XML reads. A key that holds our separator cannot be listed; then nothing is. */
function wayBack(tags: OsmElement['tags'], version: number | null): PackProperties {
  const keys = Object.keys(tags);
  return {
    ...(!keys.some((key) => key.includes(keySeparator)) && { 'osm:keys': keys.join(keySeparator) }),
    ...(version !== null && { 'osm:version': version }),
  };
}

/** A tag's value in our words; undefined = as it came, null = cannot be read. */
type TagReader = (key: string, value: string) => string | number | null | undefined;

const seatAttributes: ReadonlySet<string> = new Set(['backrest', 'armrest', 'covered', 'lit', 'wheelchair']);

const readSeatTag: TagReader = (key, value) => {
  if (seatAttributes.has(key)) return readKnowledge(value);
  if (key === 'access') return own(accessWords, value);
  if (key === 'seats') return readPlaces(value);
  if (key === 'check_date') return readDay(value);
  return undefined;
};

const readBuildingTag: TagReader = (key, value) => {
  if (key === 'building:levels') return readLevels(value);
  if (key === 'height') return readMetres(value);
  return undefined;
};

const readStreetTag: TagReader = (key, value) => {
  if (key !== 'layer') return undefined;
  return /^-?\d+$/.test(value) && Math.abs(Number(value)) <= 10 ? Number(value) : null;
};

const readers: Readonly<Partial<Record<OsmKind, TagReader>>> = {
  seats: readSeatTag,
  buildings: readBuildingTag,
  streets: readStreetTag,
};

const own = <T>(table: Readonly<Record<string, T>>, word: string): T | null =>
  Object.hasOwn(table, word) ? (table[word] as T) : null;

/** A number of backrests or armrests is a yes as well. */
function readKnowledge(value: string): string | null {
  const word = value.trim().toLowerCase();
  return own(knowledgeWords, word) ?? (/^[1-9]\d?$/.test(word) ? 'yes' : null);
}

/** More places than that at one site are a slip of the pen, or the people of a beer garden. */
const mostPlaces = 500;

/** "2-3", "ca. 4", "2;3": the first whole number, the least that is meant. null = none. */
function readPlaces(value: string): number | null {
  const places = Math.floor(Number(/\d+(?:\.\d+)?/.exec(value)?.[0] ?? Number.NaN));
  return places >= 1 && places <= mostPlaces && !/^\s*-/.test(value) ? places : null;
}

/** A day; a month or a year alone is none. */
function readDay(value: string): string | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}

/** "3;4" means parts of three and of four levels: the highest. A comma is a point in half of Europe. */
function readLevels(value: string): number | null {
  const levels = value
    .split(/[;/]/)
    .map((part) => Number(part.trim().replace(',', '.') || Number.NaN))
    .filter((part) => Number.isFinite(part) && part >= 0);
  return levels.length === 0 ? null : Math.max(...levels);
}

/** Metres of a foot (OSM wiki: Key:height, international feet). */
const metresPerFoot = 0.3048;

/** "12", "12 m", "12,5 m", "40 ft", 40'6": metres. */
function readMetres(value: string): number | null {
  const metres = /^\s*(\d+(?:[.,]\d+)?)\s*(?:m|metres?|meters?)?\s*$/i.exec(value);
  if (metres?.[1]) return Number(metres[1].replace(',', '.'));
  const feet = /^\s*(\d+(?:\.\d+)?)\s*(?:'|ft|feet)\s*(?:(\d+)\s*(?:"|''|in))?\s*$/i.exec(value);
  if (!feet?.[1]) return null;
  return Math.round((Number(feet[1]) + Number(feet[2] ?? 0) / 12) * metresPerFoot * 100) / 100;
}
