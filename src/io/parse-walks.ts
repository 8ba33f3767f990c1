import type { Position } from '../lib/units';
import type { ReadyWalk, ReadyWalkStop } from '../model/ready-walk';
import { confidences } from '../model/vocabulary';
import { createFieldReader, FeatureRefused, type FieldReader } from './field-reader';
import type { Issue } from './issue';
import { isRecord, readJson } from './read-collection';

/** A file of a pack that it may lack, and that nobody waits for who looks for a seat. */
export const walksFile = 'walks.json';

export interface ParsedWalks {
  readonly walks: readonly ReadyWalk[];
  readonly issues: readonly Issue[];
}

/**
 * The ready walks of a pack, in the order of the file, from text or parsed JSON. Never throws. A walk with a
 * stop that has no name is left out, for without it it would be another walk; of two with one id the first is
 * kept; a position that cannot be read is one that is not known.
 */
export function parseWalks(content: unknown): ParsedWalks {
  const issues: Issue[] = [];
  const value = readJson(walksFile, content, issues);
  if (issues.length > 0) return { walks: [], issues };
  if (!isRecord(value) || !Array.isArray(value.walks)) {
    const fault = {
      file: walksFile,
      feature: null,
      field: 'walks',
      came: 'none',
      fault: 'malformed',
    } as const;
    return { walks: [], issues: [{ ...fault, expected: 'a list of walks', outcome: 'list-empty' }] };
  }
  const walks = new Map<string, ReadyWalk>();
  for (const [i, entry] of value.walks.entries()) {
    const properties = isRecord(entry) ? entry : {};
    const id = typeof properties.id === 'string' ? properties.id : '';
    const fields = createFieldReader(walksFile, id || `#${i}`, properties, issues);
    const walk = attempt(() => readWalk(fields, properties.stops, issues));
    if (walk && walks.has(id)) fields.note('id', id, 'an id of its own', 'first-kept');
    else if (walk) walks.set(id, walk);
  }
  return { walks: [...walks.values()], issues };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof FeatureRefused) return null;
    throw thrown;
  }
}

function readWalk(fields: FieldReader, stops: unknown, issues: Issue[]): ReadyWalk {
  if (fields.text('id') === null || fields.text('id') === '') fields.refuse('id', undefined, 'an id, text');
  if (!Array.isArray(stops) || stops.length < 2) return fields.refuse('stops', stops, 'two stops or more');
  return {
    id: fields.id,
    name: fields.requiredName('name'),
    ...fields.provenance(),
    stops: stops.map((stop) => readStop(fields.id, stop, issues)),
  };
}

function readStop(walk: string, stop: unknown, issues: Issue[]): ReadyWalkStop {
  const properties = isRecord(stop) ? stop : {};
  const fields = createFieldReader(walksFile, walk, properties, issues);
  return {
    name: fields.requiredName('name'),
    placeId: fields.text('place'),
    buildingId: fields.text('building'),
    position: readPosition(properties.position, fields),
    confidence: fields.choice('confidence', confidences) ?? 'low',
  };
}

function readPosition(value: unknown, fields: FieldReader): Position | null {
  if (value === undefined || value === null) return null;
  const [lng, lat] = Array.isArray(value) ? value : [];
  if (typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90)
    return [lng, lat];
  fields.note('position', value, 'longitude and latitude', 'value-unknown');
  return null;
}
