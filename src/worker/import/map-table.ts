import type { ImportKind, RawGeometry, RawTable, RowIssue, TablePlan } from '../../io/import/data';
import type { MappedRow } from '../../io/import/mapping/data';
import type { ImportParts } from './import-parts';
import { rowIssue } from './row-issue';
import type { Pace } from './take-a-breath';

/** A row on its way into the pack. */
export interface PlacedRow {
  readonly row: number;
  /** null = it brings none. */
  readonly id: string | null;
  /** WGS-84; null = it brings none, which is enough where the pack has a feature of its id. */
  readonly geometry: RawGeometry | null;
  /** The column that should hold a place; null = the rows have geometries of their own. */
  readonly placeColumn: string | null;
  /** What the row says. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What follows from the table as a whole (a row of a list of seats is a bench): only where nothing is known. */
  readonly implied: Readonly<Record<string, unknown>>;
  readonly valueIssues: readonly RowIssue[];
}

export interface PlacedTable {
  readonly table: RawTable;
  readonly kind: Exclude<ImportKind, 'ignore'>;
  readonly rows: readonly PlacedRow[];
  /** Rows that cannot be placed, those that could not even be read included. */
  readonly leftOut: readonly RowIssue[];
  /** Ids of left-out rows: what the file names is not missing in it. */
  readonly leftOutIds: readonly string[];
}

/** The rows of a table in the words of the pack, where a mapping puts them. */
export async function mapRows(
  table: RawTable,
  plan: Pick<TablePlan, 'kind' | 'mapping'>,
  parts: ImportParts,
  pace: Pace,
): Promise<readonly MappedRow[]> {
  const mapped: MappedRow[] = [];
  for (const row of table.rows) {
    mapped.push(parts.mapRow(row, plan.mapping, plan.kind, table.name));
    await pace(mapped.length / table.rows.length);
  }
  return mapped;
}

/** The same rows where their coordinates put them; a row that has none that can be read is left out. */
export async function placeRows(
  table: RawTable,
  mapped: readonly MappedRow[],
  plan: TablePlan,
  parts: ImportParts,
  pace: Pace,
): Promise<PlacedTable> {
  const place = await parts.preparePlacing(plan.coordinates);
  const said = saidKeys(table, plan);
  const placeColumn = columnOfPlace(plan);
  const rows: PlacedRow[] = [];
  const leftOutIds: string[] = [];
  const leftOut = table.issues.filter(({ outcome }) => outcome === 'row-left-out');
  for (const [i, { id, source, properties, issues }] of mapped.entries()) {
    await pace(i / mapped.length);
    const { row } = table.rows[i] ?? { row: 0 };
    const placing = source && place(source);
    if (placing && !placing.ok) {
      const { column, code, value, expected } = placing;
      leftOut.push(rowIssue({ table: table.name, row, column }, code, value, expected));
      if (id !== null) leftOutIds.push(id);
      continue;
    }
    rows.push({
      row,
      id: readId(id),
      geometry: placing?.geometry ?? null,
      placeColumn,
      properties: pick(properties, (key) => said.has(key) || key.startsWith('import:')),
      implied: pick(properties, (key) => !said.has(key) && !key.startsWith('import:')),
      valueIssues: issues,
    });
  }
  return { table, kind: plan.kind === 'ignore' ? 'seats' : plan.kind, rows, leftOut, leftOutIds };
}

/** Keys that come from the row itself: its columns as they are called, and the fields that they are mapped to. */
function saidKeys({ columns }: RawTable, { mapping }: TablePlan): Set<string> {
  return new Set([...columns, ...Object.values(mapping).flatMap(({ field }) => field ?? [])]);
}

function columnOfPlace({ mapping }: TablePlan): string | null {
  const fields: readonly (string | null)[] = ['lng', 'lat', 'wkt'];
  return Object.entries(mapping).find(([, { field }]) => fields.includes(field))?.[0] ?? null;
}

const pick = (
  properties: Readonly<Record<string, unknown>>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => isWanted(key)));

const readId = (id: string | null): string | null => {
  const text = id?.trim() ?? '';
  return text === '' ? null : text;
};
