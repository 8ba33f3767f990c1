import type { ImportKind } from '../data';
import type { ColumnProfile } from './profile-column';
import { readDay } from './read-day';
import { readingOf, readValue } from './read-value';

/** Distinct cells of a column that are read. */
const mostCells = 200;
/** Share of the rows that must have an id, and of those that must have one of their own. */
const almostAll = 0.95;

/**
 * Whether the values of a column are such as a field has: at least half of those that say anything. An id is
 * there and its own in all but a few rows; doubles among those are told when the rows are taken.
 */
export function fitsField(field: string, profile: ColumnProfile, kind: ImportKind): boolean {
  if (profile.cells.length === 0) return field !== 'wkt';
  if (field === 'lng' || field === 'lat') return profile.numeric + profile.angled >= 0.5;
  if (field === 'wkt') return profile.placed >= 0.5;
  if (field === 'id')
    return (
      profile.cells.length >= profile.of * almostAll && profile.distinct >= profile.cells.length * almostAll
    );
  const reading = readingOf(field, kind);
  if (reading === null) return isWording(field, profile);
  let understood = 0;
  let said = 0;
  for (const cell of [...new Set(profile.cells)].slice(0, mostCells)) {
    const read = readValue(field, cell, kind);
    if (read.kind === 'unknown') continue;
    said += 1;
    // A date whose order is not known is a date all the same.
    const isDate = reading.kind === 'day' && readDay(cell, 'day-first') !== null;
    if (read.kind === 'value' || isDate) understood += 1;
  }
  return said === 0 || understood >= said / 2;
}

/** Words that may as well be numbers. */
const numbered = new Set(['addr:housenumber', 'neighbourhood', 'building:id', 'direction']);

/** A name or a street is no number and no place on the map. */
const isWording = (field: string, { numeric, placed }: ColumnProfile): boolean =>
  placed < 0.5 && (numeric < 0.5 || numbered.has(field));
