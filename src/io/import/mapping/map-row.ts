import { coordinateFields, type ImportKind, type RawRow, type RowIssue, type TableMapping } from '../data';
import { completeProperties } from './complete-properties';
import type { GeometrySource, MappedRow } from './data';
import { kindFields } from './kind-fields';
import { readValue } from './read-value';

/** Characters of a value that an issue shows. */
const shownValue = 200;

/** Fields that are no property of the feature. */
const apart: ReadonlySet<string> = new Set(['id', ...coordinateFields]);

/**
 * A row in the words of the pack. Never throws and never leaves a row out: whether a row without a place or
 * without a name can be taken is for the caller to say.
 * @param table name of the table, for the issues
 */
export function mapRow(row: RawRow, mapping: TableMapping, kind: ImportKind, table: string): MappedRow {
  const properties: Record<string, unknown> = Object.create(null);
  const cells = new Map<string, { readonly column: string; readonly cell: unknown }>();
  const issues: RowIssue[] = [];
  for (const column of Object.keys(row.values)) {
    const cell = row.values[column];
    if (cell === undefined || cell === '') continue;
    const plan = Object.hasOwn(mapping, column) ? mapping[column] : undefined;
    const field = plan?.field ?? null;
    if (field === null || cells.has(field)) {
      properties[keptName(column, kind)] = cell;
      continue;
    }
    if (cell === null) continue;
    cells.set(field, { column, cell });
    if (apart.has(field)) continue;
    const translated =
      plan?.values && Object.hasOwn(plan.values, String(cell)) ? plan.values[String(cell)] : cell;
    const read = readValue(field, translated, kind);
    if (read.kind === 'value') properties[field] = read.value;
    if (read.kind !== 'not-understood') continue;
    properties[`import:${field}`] = cell;
    issues.push({
      table,
      row: row.row,
      column,
      value: showCell(cell),
      code: 'value-not-understood',
      expected: read.expected,
      outcome: 'value-unknown',
    });
  }
  const id = cells.get('id');
  const idText = id === undefined ? '' : String(id.cell).trim();
  completeProperties(properties, kind);
  return { id: idText === '' ? row.id : idText, source: sourceOf(row, cells), properties, issues };
}

/** A column that no field takes keeps its name, unless that is a field's: then it would be read as one. */
const keptName = (column: string, kind: ImportKind): string =>
  kindFields[kind].includes(column) && !apart.has(column) ? `import:${column}` : column;

type Cells = ReadonlyMap<string, { readonly column: string; readonly cell: unknown }>;

/** What a column says goes before the row's own geometry: the person has mapped it. */
function sourceOf(row: RawRow, cells: Cells): GeometrySource | null {
  const [lng, lat, text] = coordinateFields.map((field) => cells.get(field));
  if (lng && lat)
    return {
      kind: 'numbers',
      lng: lng.cell,
      lat: lat.cell,
      columns: { lng: lng.column, lat: lat.column },
    };
  if (text) return { kind: 'text', text: text.cell, column: text.column };
  if (row.geometry) return { kind: 'geometry', geometry: row.geometry };
  const half = lng ?? lat;
  if (!half) return null;
  return {
    kind: 'numbers',
    lng: lng?.cell ?? '',
    lat: lat?.cell ?? '',
    columns: { lng: lng?.column ?? half.column, lat: lat?.column ?? half.column },
  };
}

const showCell = (cell: unknown): string =>
  (typeof cell === 'object' ? JSON.stringify(cell) : String(cell)).slice(0, shownValue);
