import type { RowIssue } from '../../io/import/data';
import type { MultiPolygonRings } from '../../model/district';
import type { PlacedRow, PlacedTable } from './map-table';
import { rowIssue } from './row-issue';
import { shapeGeometry } from './shape-geometry';

export interface ReadBoundary {
  /** The outlines of all rows of kind `boundary` together; empty = there are none. */
  readonly boundary: MultiPolygonRings;
  readonly rows: readonly { readonly table: PlacedTable; readonly row: PlacedRow }[];
  readonly leftOut: readonly RowIssue[];
}

/** The outline of the district that files bring, as one area of several parts. */
export function readBoundary(tables: readonly PlacedTable[]): ReadBoundary {
  const boundary: MultiPolygonRings[number][] = [];
  const rows: ReadBoundary['rows'][number][] = [];
  const leftOut: RowIssue[] = [];
  for (const table of tables) {
    if (table.kind !== 'boundary') continue;
    for (const row of table.rows) {
      const place = { table: table.table.name, row: row.row };
      const shaping = row.geometry && shapeGeometry(row.geometry, 'boundary');
      const shape = shaping?.ok ? shaping.shapes[0] : null;
      if (shape?.kind === 'area') {
        boundary.push(...shape.polygons);
        rows.push({ table, row });
      } else if (shaping && !shaping.ok)
        leftOut.push(rowIssue(place, shaping.code, row.geometry?.kind, shaping.expected));
      else leftOut.push(rowIssue(place, 'no-geometry', '', 'an area'));
    }
  }
  return { boundary, rows, leftOut };
}
