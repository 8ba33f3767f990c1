import type { ColumnMapping, TableMapping } from '../io/import/data';
import { isRecord } from '../io/read-collection';
import { readText, writePreference } from './preferences';

/** Mappings that a device remembers, newest first: enough for an office, small enough for `localStorage`. */
const mostMappings = 40;
/** Characters of all of them together; browsers give a site five million. */
const mostCharacters = 200_000;

const preference = 'import-mappings';

/** The mappings that were used before, by the sorted columns of a table. */
export function readMappings(): Readonly<Record<string, TableMapping>> {
  return Object.fromEntries(readEntries());
}

/** Remembers how tables were read, by their columns. */
export function rememberMappings(used: Readonly<Record<string, TableMapping>>): void {
  const entries = Object.entries(used);
  const before = readEntries().filter(([key]) => !Object.hasOwn(used, key));
  const kept = [...entries, ...before].slice(0, mostMappings);
  while (kept.length > 0 && JSON.stringify(kept).length > mostCharacters) kept.pop();
  writePreference(preference, JSON.stringify(kept));
}

/** What is not as it was written is dropped: a preference is not data. */
function readEntries(): (readonly [string, TableMapping])[] {
  try {
    const value: unknown = JSON.parse(readText(preference) ?? '[]');
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (entry: unknown): entry is [string, TableMapping] =>
  Array.isArray(entry) &&
  typeof entry[0] === 'string' &&
  isRecord(entry[1]) &&
  Object.values(entry[1]).every(isColumnMapping);

const isColumnMapping = (value: unknown): value is ColumnMapping =>
  isRecord(value) &&
  (value.field === null || typeof value.field === 'string') &&
  (value.values === undefined ||
    (isRecord(value.values) && Object.values(value.values).every((text) => typeof text === 'string')));
