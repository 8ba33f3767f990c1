import type { CoordinatePlan } from '../../src/io/import/data';
import type { ImportReport, TableReport } from '../../src/worker/import/import-messages';

export const plainCoordinates: CoordinatePlan = { axes: 'as-is', crs: 'EPSG:4326', datum: 'wgs84' };

/** A table of seats of which all rows can be taken. */
export function sampleTable(change: Partial<TableReport> = {}): TableReport {
  const { name = 'seats.csv' } = change;
  return {
    name,
    file: name,
    format: 'csv',
    text: { encoding: 'utf-8', separator: ',' },
    rowCount: 3,
    columns: ['lng', 'lat', 'seats'],
    sample: [{ row: 2, values: { lng: '121.44', lat: '31.22', seats: '3' } }],
    geometry: 'none',
    kinds: ['seats', 'places'],
    plan: {
      kind: 'seats',
      mapping: { lng: { field: 'lng' }, lat: { field: 'lat' }, seats: { field: 'seats' } },
      coordinates: plainCoordinates,
    },
    findings: [],
    accepted: 3,
    leftOut: 0,
    unknownValues: 0,
    leftOutCounts: [],
    ...change,
  };
}

/** A report of tables that go into the open district. */
export function sampleReport(
  tables: readonly TableReport[] = [sampleTable()],
  change: Partial<ImportReport> = {},
): ImportReport {
  return {
    tables,
    refused: [],
    plan: {
      tables: Object.fromEntries(tables.map(({ name, plan }) => [name, plan])),
      target: { kind: 'open-pack', removed: [] },
      outside: 'kept',
      merged: [],
      asOf: null,
    },
    counts: { added: 3, changed: 0, missing: 0, 'missing-with-keeper': 0, unchanged: 0 },
    changes: { seats: { added: 3, changed: 0, missing: 0, 'missing-with-keeper': 0, unchanged: 0 } },
    changedAndEdited: 0,
    features: { seats: 3 },
    duplicates: [],
    tiling: null,
    asOf: { day: '2026-11-25', basis: 'today' },
    spread: null,
    laidOut: null,
    positions: new Float64Array(),
    areas: [],
    obstacle: null,
    ...change,
  };
}
