import type { ImportKind, RawGeometry, RawRow, RawTable, TableMapping } from '../../src/io/import/data';
import type { Position } from '../../src/lib/units';
import type { ImportParts } from '../../src/worker/import/import-parts';

export const point = (position: Position): RawGeometry => ({ kind: 'point', position });

/** A table of features as a reader would hand it over; every row counts from 1 unless it says otherwise. */
export function makeTable(
  name: string,
  rows: readonly (Partial<RawRow> & { readonly values?: RawRow['values'] })[],
  change: Partial<RawTable> = {},
): RawTable {
  const made = rows.map((row, i): RawRow => ({ row: i + 1, id: null, geometry: null, values: {}, ...row }));
  const issues = change.issues ?? [];
  return {
    name,
    file: name,
    format: 'geojson',
    columns: [...new Set(made.flatMap(({ values }) => Object.keys(values)))],
    rows: made,
    issues,
    rowCount: made.length + issues.filter(({ outcome }) => outcome === 'row-left-out').length,
    crs: null,
    text: null,
    kind: null,
    members: {},
    ...change,
  };
}

/** Readers that hand over the tables given for a file, take every column as it is called, and WGS-84 as it comes. */
export function partsFor(
  tables: Readonly<Record<string, readonly RawTable[]>>,
  kind: ImportKind = 'seats',
): ImportParts {
  return {
    readFile: async ({ name }) => ({ ok: true, value: tables[name] ?? [] }),
    guessKinds: (table) => [table.kind ?? kind],
    guessMapping: ({ columns }): TableMapping =>
      Object.fromEntries(columns.map((column) => [column, { field: column }])),
    mapRow: ({ id, geometry, values }, mapping) => {
      const idColumn = Object.keys(values).find((column) => mapping[column]?.field === 'id');
      const named = idColumn === undefined ? null : values[idColumn];
      return {
        id: named === undefined || named === null ? id : String(named),
        source: geometry && { kind: 'geometry', geometry },
        properties: Object.fromEntries(
          Object.entries(values).filter(([column, value]) => column !== idColumn && value !== null),
        ),
        issues: [],
      };
    },
    preparePlacing: async () => (source) =>
      source.kind === 'geometry'
        ? { ok: true, geometry: source.geometry }
        : { ok: false, code: 'coordinate-missing', column: null, value: '', expected: 'a position' },
    judgeCoordinates: async (_, plan) => ({
      plan: plan ?? { axes: 'as-is', crs: 'EPSG:4326', datum: 'wgs84' },
      findings: [],
    }),
  };
}
