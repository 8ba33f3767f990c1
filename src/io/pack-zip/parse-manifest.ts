import { isRecord } from '../read-collection';
import { type PackManifest, packFileType } from './pack-file';

const isText = (value: unknown): value is string => typeof value === 'string';
const countOf = (value: unknown): number =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;

/** The manifest of a pack file; null when it is none. */
export function parseManifest(text: string): PackManifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.type !== packFileType || !isText(value.pack) || !isText(value.name))
    return null;
  const { version, pack, name, as_of: asOf, at, seats, events, scenarios, files } = value;
  const english = value['name:en'];
  return {
    type: packFileType,
    version: countOf(version),
    pack,
    name,
    ...(isText(english) && { 'name:en': english }),
    as_of: isText(asOf) ? asOf : '',
    at: countOf(at),
    seats: countOf(seats),
    events: countOf(events),
    scenarios: countOf(scenarios),
    files: Array.isArray(files) ? files.flatMap(readFile) : [],
  };
}

function readFile(value: unknown): PackManifest['files'] {
  if (!isRecord(value) || !isText(value.name)) return [];
  return [
    { name: value.name, bytes: countOf(value.bytes), sha256: isText(value.sha256) ? value.sha256 : '' },
  ];
}
