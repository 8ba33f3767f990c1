import type { Issue } from './issue';
import { type FileFault, showValue } from './issue';

/**
 * Characters (and, over the network, bytes) of a file that are read at the most. The largest pack the design measures has 100,000
 * seats of about 600 characters; JSON.parse takes that in a second, and far more than that freezes a
 * phone before anything could be said.
 */
export const maxFileLength = 64_000_000;

export interface RawFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** JSON text, or the value itself when it is parsed already; an issue instead of an exception. */
export function readJson(file: string, content: unknown, issues: Issue[]): unknown {
  const refuse = (fault: FileFault, came: string, expected: string) => {
    issues.push({ file, feature: null, field: null, came, expected, outcome: 'list-empty', fault });
    return undefined;
  };
  if (content === undefined) return refuse('missing', 'no file', 'a file');
  if (typeof content !== 'string') return content;
  if (content.length > maxFileLength)
    return refuse('oversize', `${content.length} characters`, `at most ${maxFileLength} characters`);
  try {
    // A byte order mark is no JSON, but editors write it.
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    return refuse('malformed', thrown instanceof Error ? thrown.message : 'broken text', 'JSON');
  }
}

/**
 * The features of a GeoJSON FeatureCollection that have an id and an object of properties; of two with
 * one id the first is kept. Never throws.
 */
export function readCollection(file: string, content: unknown, issues: Issue[]): RawFeature[] {
  const faultsBefore = issues.length;
  const value = readJson(file, content, issues);
  if (issues.length > faultsBefore) return [];
  if (!isRecord(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    const came = isRecord(value) && 'type' in value ? `type ${showValue(value.type)}` : showValue(value);
    issues.push({
      file,
      feature: null,
      field: 'type',
      came,
      expected: 'a FeatureCollection with a list of features',
      outcome: 'list-empty',
      fault: 'malformed',
    });
    return [];
  }
  const features = new Map<string, RawFeature>();
  for (const [index, feature] of value.features.entries()) {
    const raw = readFeature(file, feature, `#${index}`, issues);
    if (!raw) continue;
    if (features.has(raw.id))
      issues.push({
        file,
        feature: raw.id,
        field: 'id',
        came: 'an id that is taken',
        expected: 'an id of its own',
        outcome: 'first-kept',
      });
    else features.set(raw.id, raw);
  }
  return [...features.values()];
}

function readFeature(file: string, feature: unknown, place: string, issues: Issue[]): RawFeature | null {
  const refuse = (field: string, came: unknown, expected: string) => {
    issues.push({ file, feature: place, field, came: showValue(came), expected, outcome: 'feature-dropped' });
    return null;
  };
  if (!isRecord(feature) || feature.type !== 'Feature') return refuse('type', feature, 'a Feature');
  const properties = feature.properties ?? {};
  if (!isRecord(properties)) return refuse('properties', properties, 'an object');
  const id = feature.id ?? properties.id;
  if ((typeof id !== 'string' || id === '') && !Number.isFinite(id))
    return refuse('id', id, 'an id, text or number');
  return { id: String(id), properties, geometry: feature.geometry };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
