import type { RowIssue } from '../../io/import/data';
import { isRecord } from '../../io/read-collection';
import type { Seat } from '../../model/district';
import type { ImportList, ListedSeat } from './import-messages';
import type { WorkedOut } from './work-out-import';

/** A part of one of the four lists, by id. */
export function listSeats(worked: WorkedOut, list: ImportList, from: number, count: number): ListedSeat[] {
  const { added, changed, missing, missingWithKeeper } = worked.comparison;
  const names = new Map((worked.features.get('seats') ?? []).map(({ id, feature }) => [id, feature]));
  const present = worked.base?.features.get('seats.geojson');
  const show = (seat: Seat, fields: ListedSeat['fields'] = []): ListedSeat => ({
    id: seat.id,
    title: titleOf(seat, names.get(seat.id) ?? present?.get(seat.id)),
    position: seat.position,
    fields,
  });
  const end = from + count;
  switch (list) {
    case 'added':
      return added.slice(from, end).map((seat) => show(seat));
    case 'changed':
      return changed.slice(from, end).map(({ after, fields }) => show(after, fields));
    case 'missing':
      return missing.slice(from, end).map((seat) => show(seat));
    case 'missing-with-keeper':
      return missingWithKeeper.slice(from, end).map((seat) => show(seat));
  }
}

/** What the file calls the seat, else where it stands, else its id. */
function titleOf(seat: Seat, feature: unknown): string {
  const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
  if (typeof properties.name === 'string' && properties.name !== '') return properties.name;
  const place = [seat.street?.zh, seat.near?.zh].filter((part) => part !== undefined).join(' · ');
  return place === '' ? seat.id : place;
}

/** A part of what is to be said of the rows of a table, or of all tables. */
export function listIssues(worked: WorkedOut, table: string | null, from: number, count: number): RowIssue[] {
  const issues = table === null ? [...worked.issues.values()].flat() : (worked.issues.get(table) ?? []);
  return issues.slice(from, from + count);
}
