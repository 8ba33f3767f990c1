import { messageOf } from '../lib/app-error';
import { type FileFault, type Issue, showValue } from './issue';

/**
 * Characters (and, over the network, bytes) of a file that are read at the most. A seat of a pack has about 600
 * characters, so these are 400,000 of them: four times the largest pack that the design measures. Texts can be
 * twice as long in V8 (2²⁹ − 24 characters, String.kMaxLength) and in no browser less; what is parsed of this
 * much takes about 1 GB, beyond which the tab of a 32-bit browser or a phone ends without a word.
 */
export const maxFileLength = 256_000_000;

export interface RawFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** JSON text, or the value itself when it is parsed already; an issue instead of an exception. */
export function readJson(file: string, content: unknown, issues: Issue[]): unknown {
  if (content === undefined) return refuseFile(file, 'missing', 'no file', 'a file', issues);
  if (typeof content !== 'string') return content;
  if (content.length > maxFileLength) {
    const [came, expected] = [`${content.length} characters`, `at most ${maxFileLength} characters`];
    return refuseFile(file, 'oversize', came, expected, issues);
  }
  try {
    // A byte order mark is no JSON, but editors write it.
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    return refuseFile(file, 'malformed', messageOf(thrown), 'JSON', issues);
  }
}

/** Notes that nothing of a file can be read. */
export function refuseFile(
  file: string,
  fault: FileFault,
  came: string,
  expected: string,
  issues: Issue[],
  field: string | null = null,
): undefined {
  issues.push({ file, feature: null, field, came, expected, outcome: 'list-empty', fault });
}

/** The features of a GeoJSON FeatureCollection, as they were parsed. Never throws. */
export function readCollection(file: string, content: unknown, issues: Issue[]): readonly unknown[] {
  const faultsBefore = issues.length;
  const value = readJson(file, content, issues);
  if (issues.length > faultsBefore) return [];
  return isRecord(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)
    ? value.features
    : refuseCollection(file, value, issues);
}

/** Notes that what was parsed is no collection of features. */
export function refuseCollection(file: string, value: unknown, issues: Issue[]): [] {
  const came = isRecord(value) ? `type ${showValue(value.type)}` : showValue(value);
  refuseFile(file, 'malformed', came, 'a FeatureCollection with a list of features', issues, 'type');
  return [];
}

/** A feature that has an id and an object of properties; null with an issue where it has not. */
export function readRawFeature(
  file: string,
  feature: unknown,
  place: string,
  issues: Issue[],
): RawFeature | null {
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
