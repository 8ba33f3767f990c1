import type { RawGeometry, RawRow, RawTable, RowIssue } from '../../io/import/data';
import { type CsvValue, writeCsv } from '../../io/write-csv';
import type { Position } from '../../lib/units';

/** The columns that are put in front of the rows' own; recognised and ignored when the list comes back. */
export const leftOutColumns = ['row', 'reason'] as const;

/**
 * The rows that were left out, with every column as it came, their place, and before them which row it was and
 * what would have been taken; a CSV table that can be mended and dropped again.
 */
export function writeLeftOutRows(
  tables: readonly RawTable[],
  issues: ReadonlyMap<string, readonly RowIssue[]>,
): string {
  const parts = tables.map((table) => {
    const reasons = new Map<number | null, RowIssue>();
    for (const issue of issues.get(table.name) ?? [])
      if (issue.outcome === 'row-left-out' && !reasons.has(issue.row)) reasons.set(issue.row, issue);
    const rows = new Map(table.rows.filter(({ row }) => reasons.has(row)).map((row) => [row.row, row]));
    return { table, reasons, rows };
  });
  const used = parts.filter(({ reasons }) => reasons.size > 0);
  const own = new Set(used.flatMap(({ table }) => table.columns));
  const anyRow = (is: (row: RawRow) => boolean) => used.some(({ rows }) => [...rows.values()].some(is));
  // What a feature has beside its properties needs columns of its own, where no column is called so.
  const hasId = !own.has('id') && anyRow(({ id }) => id !== null);
  const hasPlace = !own.has('wkt') && anyRow(({ geometry }) => geometry !== null);
  const columns = [...own];
  const header = [...leftOutColumns, ...(hasId ? ['id'] : []), ...(hasPlace ? ['wkt'] : []), ...columns];
  const lines = used.flatMap(({ table, reasons, rows }) =>
    [...reasons.values()].map((issue): CsvValue[] => {
      const row = issue.row === null ? undefined : rows.get(issue.row);
      return [
        issue.row,
        reasonOf(issue, used.length > 1 ? table.name : null),
        ...(hasId ? [row?.id ?? null] : []),
        ...(hasPlace ? [row?.geometry ? writeWkt(row.geometry) : null] : []),
        ...columns.map((column) =>
          row && Object.hasOwn(row.values, column) ? toCell(row.values[column]) : null,
        ),
      ];
    }),
  );
  return writeCsv(header, lines);
}

function reasonOf({ code, column, value, expected }: RowIssue, table: string | null): string {
  const place = [table, column].filter((part) => part !== null).join(' › ');
  return `${code}${place ? ` (${place})` : ''}: ${value === '' ? 'nothing' : value}; expected ${expected}`;
}

function toCell(value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : (value as CsvValue);
}

/** Well-known text of a geometry (OGC 06-103r4), in the coordinates of its file. */
function writeWkt(geometry: RawGeometry): string {
  const list = (line: readonly Position[]) => `(${line.map(([x, y]) => `${x} ${y}`).join(', ')})`;
  switch (geometry.kind) {
    case 'point':
      return `POINT (${geometry.position.join(' ')})`;
    case 'line':
      return `MULTILINESTRING (${geometry.lines.map(list).join(', ')})`;
    case 'area':
      return `MULTIPOLYGON (${geometry.polygons.map((rings) => `(${rings.map(list).join(', ')})`).join(', ')})`;
  }
}
