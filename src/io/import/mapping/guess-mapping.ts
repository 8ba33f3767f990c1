import type { ColumnMapping, ImportFormat, ImportKind, RawTable, TableMapping } from '../data';
import { importLimits } from '../limits';
import { fitsField } from './fits-field';
import { kindFields } from './kind-fields';
import { matchHeader } from './match-header';
import { placeByValues } from './place-by-values';
import { type ColumnProfile, profileColumn } from './profile-column';
import { type DayOrder, dayOrderOf, readDay } from './read-day';
import { readingOf } from './read-value';

/** Columns whose names are looked at; what comes after them stays as it is. */
const mostColumns = 300;
/** Keys of OpenStreetMap mean what they say, and nothing that they look like. */
const taggedFormats: ReadonlySet<ImportFormat> = new Set(['osm-xml', 'overpass']);

/** Different dates of a column that are put into words: some ten years of days. */
const mostDates = 4_000;

/**
 * Which column holds which field: by its name, in so far as its values agree, the best first and each field
 * once; coordinates also by values alone. Every other column maps to null and stays what it is.
 */
export function guessMapping(table: RawTable, kind: ImportKind): TableMapping {
  const profiles = table.columns.slice(0, mostColumns).map((column) => profileColumn(column, table.rows));
  const fields = new Set(kindFields[kind]);
  // An id that the file gives its rows is theirs; a column that looks like one is something else.
  if (table.rows.length > 0 && table.rows.every(({ id }) => id !== null)) fields.delete('id');
  const isTagged = taggedFormats.has(table.format);
  const candidates = profiles
    .flatMap((profile, at) =>
      matchHeader(profile.column)
        .filter(({ field }) => fields.has(field) && (!isTagged || field === profile.column))
        .map((match) => ({ ...match, profile, at })),
    )
    .sort(compareCandidates);
  const taken = new Map<string, string>();
  const columns = new Map<string, string>();
  for (const { field, profile } of candidates) {
    if (taken.has(field) || columns.has(profile.column) || !fitsField(field, profile, kind)) continue;
    taken.set(field, profile.column);
    columns.set(profile.column, field);
  }
  if (kind !== 'ignore') placeRows(table, profiles, taken, columns);
  const mapping: Record<string, ColumnMapping> = Object.create(null);
  for (const [at, column] of table.columns.entries()) {
    const field = columns.get(column) ?? null;
    if (field === null && at >= importLimits.columns) continue;
    mapping[column] = withDates(field, column, table);
  }
  return mapping;
}

interface Candidate {
  readonly field: string;
  readonly score: number;
  readonly profile: ColumnProfile;
  readonly at: number;
}

/** The better name first; where a name is as good for two fields, the one that says more than "name". */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Number(a.field === 'name') - Number(b.field === 'name') ||
  Number(b.profile.cells.length > 0) - Number(a.profile.cells.length > 0) ||
  a.at - b.at;

/** Half a pair says nothing; rows with a geometry need no column; else the values are asked. */
function placeRows(
  table: RawTable,
  profiles: readonly ColumnProfile[],
  taken: Map<string, string>,
  columns: Map<string, string>,
): void {
  const drop = (field: string) => {
    columns.delete(taken.get(field) ?? '');
    taken.delete(field);
  };
  if (table.rows.some(({ geometry }) => geometry !== null)) {
    for (const field of ['lng', 'lat', 'wkt']) drop(field);
    return;
  }
  const hasPair = taken.has('lng') && taken.has('lat');
  if (hasPair) drop('wkt');
  if (hasPair || taken.has('wkt')) return;
  const free = profiles.filter(
    ({ column }) => !columns.has(column) || ['lng', 'lat'].includes(columns.get(column) ?? ''),
  );
  const found = placeByValues(free, taken);
  if (found === null) return;
  for (const [field, column] of Object.entries(found)) {
    columns.set(column, field);
    taken.set(field, column);
  }
}

/**
 * Dates like 3/4/2026 are put into words where the column tells the order: by other dates in it, or because
 * the table parts its values by semicolons, which programs do where a comma is the decimal mark; all those
 * countries write the day first.
 */
function withDates(field: string | null, column: string, table: RawTable): ColumnMapping {
  if (field === null || readingOf(field, 'seats')?.kind !== 'day') return { field };
  const cells = new Set(table.rows.map(({ values }) => values[column]));
  const usual: DayOrder = table.text?.separator === ';' ? 'day-first' : null;
  const order = dayOrderOf(cells) ?? usual;
  const values: Record<string, string> = Object.create(null);
  for (const cell of [...cells].slice(0, mostDates)) {
    const ordered = readDay(cell) === null ? readDay(cell, order) : null;
    if (ordered !== null) values[String(cell)] = ordered;
  }
  return Object.keys(values).length === 0 ? { field } : { field, values };
}
