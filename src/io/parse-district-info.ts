import type { Position } from '../lib/units';
import type { DistrictInfo } from '../model/district';
import { createFieldReader, FeatureRefused, type FieldReader, isDay } from './field-reader';
import type { Issue, IssueOutcome } from './issue';
import { isRecord, readJson } from './read-collection';
import { readPoint, readPolygons } from './read-geometry';

const file = 'district.json';

/**
 * What holds for the whole pack. Name, centre, date, time zone and country must be there: without them
 * no figure has a plane, a day or a clock. null when they are not; the issues say which.
 */
export function parseDistrictInfo(content: unknown, issues: Issue[]): DistrictInfo | null {
  const faultsBefore = issues.length;
  const value = readJson(file, content, issues);
  if (issues.length > faultsBefore) return null;
  if (!isRecord(value)) {
    const came = Array.isArray(value) ? 'a list' : String(value);
    const expected = 'an object';
    issues.push({
      file,
      feature: null,
      field: null,
      came,
      expected,
      outcome: 'list-empty',
      fault: 'malformed',
    });
    return null;
  }
  try {
    return readInfo(createFieldReader(file, String(value.id ?? 'district'), value, issues), value);
  } catch (thrown) {
    if (!(thrown instanceof FeatureRefused)) throw thrown;
    return null;
  }
}

function readInfo(fields: FieldReader, value: Readonly<Record<string, unknown>>): DistrictInfo {
  return {
    id: fields.id,
    name: fields.requiredName('name'),
    center: readCenter(fields, value.center),
    boundary: readBoundary(fields, value.boundary),
    asOf: fields.day('as_of') ?? fields.refuse('as_of', value.as_of, 'a day, YYYY-MM-DD'),
    timezone: readTimezone(fields),
    siteUrl: readSiteUrl(fields),
    country: fields.text('country') ?? fields.refuse('country', value.country, 'a country code'),
    state: fields.text('state'),
    holidays: readHolidays(fields, value.holidays),
    reference: readReference(value.reference),
    reported: readNumbers(value.reported),
    attribution: fields.text('attribution') ?? '',
    licence: fields.text('licence'),
    officeKeys: readOfficeKeys(fields, value.office_keys),
    ...fields.provenance(),
  };
}

function readCenter(fields: FieldReader, center: unknown): Position {
  return readPoint({ type: 'Point', coordinates: center }, namingField(fields, 'center', 'feature-dropped'));
}

/** A boundary that cannot be read costs the outline on the map, not the pack. */
function readBoundary(fields: FieldReader, boundary: unknown): DistrictInfo['boundary'] {
  try {
    return readPolygons(boundary, namingField(fields, 'boundary', 'value-unknown'));
  } catch (thrown) {
    if (!(thrown instanceof FeatureRefused)) throw thrown;
    return [];
  }
}

/** The readers of geometry speak of `geometry`; here it stands under a key of its own. */
const namingField = (fields: FieldReader, field: string, outcome: IssueOutcome): FieldReader => ({
  ...fields,
  refuse: (_, came, expected) => {
    fields.note(field, came, expected, outcome);
    throw new FeatureRefused(field);
  },
});

function readTimezone(fields: FieldReader): string {
  const timezone = fields.text('timezone') ?? '';
  return isTimezone(timezone)
    ? timezone
    : fields.refuse('timezone', timezone, 'an IANA time zone such as Asia/Shanghai');
}

function isTimezone(timezone: string): boolean {
  try {
    return timezone !== '' && new Intl.DateTimeFormat('en', { timeZone: timezone }).format() !== '';
  } catch {
    return false;
  }
}

/** Links and QR codes start with it, so nothing but a web address may pass. */
function readSiteUrl(fields: FieldReader): string | null {
  const url = fields.text('site_url');
  if (url === null || /^https?:\/\//.test(url)) return url;
  fields.note('site_url', url, 'an address that starts with http:// or https://', 'value-unknown');
  return null;
}

function readHolidays(fields: FieldReader, holidays: unknown): string[] {
  if (holidays === undefined) return [];
  const days = Array.isArray(holidays) ? holidays : [holidays];
  for (const day of days) if (!isDay(day)) fields.note('holidays', day, 'days, YYYY-MM-DD', 'value-unknown');
  return days.filter(isDay);
}

/** 65 bytes as base64url have 87 signs (an uncompressed point of P-256). */
const isPublicKey = (key: unknown): key is string => typeof key === 'string' && /^[\w-]{87}$/.test(key);

function readOfficeKeys(fields: FieldReader, keys: unknown): string[] {
  if (keys === undefined) return [];
  const list = Array.isArray(keys) ? keys : [keys];
  for (const key of list)
    if (!isPublicKey(key)) fields.note('office_keys', key, 'public keys, base64url', 'value-unknown');
  return list.filter(isPublicKey);
}

function readReference(reference: unknown): DistrictInfo['reference'] {
  const { places_per_hectare: placesPerHectare, places_per_kilometre: placesPerKilometre } =
    readNumbers(reference);
  return placesPerHectare && placesPerKilometre ? { placesPerHectare, placesPerKilometre } : null;
}

function readNumbers(value: unknown): Record<string, number> {
  if (!isRecord(value)) return {};
  const numbers = Object.entries(value).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && Number.isFinite(entry[1]),
  );
  return Object.fromEntries(numbers);
}
