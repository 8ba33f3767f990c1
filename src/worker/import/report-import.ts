import { boundsOf } from '../../geometry/bounds';
import type { ImportKind, RawTable, RowIssue, TablePlan } from '../../io/import/data';
import { importLimits } from '../../io/import/limits';
import { showValue } from '../../io/issue';
import type { AppError } from '../../lib/app-error';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import { countKindLists } from './compare-kinds';
import type { ImportReport, TableReport } from './import-messages';
import { pointOn } from './shape-geometry';
import type { PlannedTable, TableState } from './table-state';
import { thinOutlines } from './thin-outlines';
import { countFeatures, countLists, type WorkedOut } from './work-out-import';

export interface ReportParts {
  readonly tables: readonly { readonly state: TableState; readonly planned: PlannedTable }[];
  readonly refused: readonly AppError[];
  readonly worked: WorkedOut;
  readonly obstacle: AppError | null;
}

/** Rows that are shown as they came. */
const sampleSize = 8;
/** Characters of a cell that the page gets: more than it shows, so that it can say that there is more. */
const sampleLength = 250;
/** Outlines that a map of the preview can draw at once. */
const mostAreas = 300;

/** What a person is shown before anything changes. */
export function reportImport(parts: ReportParts): ImportReport {
  const { worked, refused, obstacle } = parts;
  const { lists, base } = worked;
  return {
    tables: parts.tables.map(({ state, planned }) => reportTable(state, planned, worked)),
    refused,
    plan: worked.plan,
    counts: countLists(worked),
    changes: Object.fromEntries([...worked.lists].map(([kind, lists]) => [kind, countKindLists(lists)])),
    changedAndEdited: (lists.get('seats')?.changed ?? []).filter((id) => base?.edited.has(id)).length,
    features: countFeatures(worked),
    duplicates: worked.duplicates,
    tiling: worked.tiling,
    asOf: worked.asOf,
    spread: worked.spread && {
      near: worked.spread.near,
      of: worked.spread.of,
      width: worked.spread.width,
    },
    laidOut: worked.laidOut,
    positions: listPositions(worked),
    areas: listAreas(worked),
    obstacle,
  };
}

function reportTable(
  { table, kinds }: TableState,
  { plan, findings, placed }: PlannedTable,
  worked: WorkedOut,
): TableReport {
  const { name, file, format, text, rowCount } = table;
  const columns = offeredColumns(table, plan);
  const issues = worked.issues.get(name) ?? [];
  const accepted = worked.accepted.get(name) ?? 0;
  return {
    name,
    file,
    format,
    text,
    rowCount,
    columns,
    sample: sampleOf(table, columns),
    geometry: geometryOf(table, placed?.rows.some(({ geometry }) => geometry !== null) ?? false),
    kinds,
    plan,
    findings,
    accepted,
    leftOut: rowCount - accepted,
    unknownValues: issues.filter(({ outcome }) => outcome === 'value-unknown').length,
    leftOutCounts: countReasons(issues),
  };
}

/** Of a table that is wider than anyone looks through those that are mapped and the first of the others. */
function offeredColumns({ columns }: RawTable, { mapping }: TablePlan): readonly string[] {
  if (columns.length <= importLimits.columns) return columns;
  const isMapped = (column: string) => Object.hasOwn(mapping, column) && mapping[column]?.field !== null;
  const others = columns.filter((column) => !isMapped(column));
  return [...columns.filter(isMapped), ...others].slice(0, importLimits.columns);
}

/** A row may have any number of members, and a cell may hold a book. */
const sampleOf = ({ rows }: RawTable, columns: readonly string[]): TableReport['sample'] =>
  rows.slice(0, sampleSize).map(({ row, values }) => ({
    row,
    values: Object.fromEntries(
      columns.flatMap((column) =>
        Object.hasOwn(values, column) ? [[column, showCell(values[column]).slice(0, sampleLength)]] : [],
      ),
    ),
  }));

function showCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : showValue(value);
}

function geometryOf({ rows }: RawTable, hasPoints: boolean): TableReport['geometry'] {
  const kinds = new Set(rows.flatMap(({ geometry }) => geometry?.kind ?? []));
  const [only] = kinds;
  if (kinds.size > 1) return 'mixed';
  return only ?? (hasPoints ? 'point' : 'none');
}

function countReasons(issues: readonly RowIssue[]): TableReport['leftOutCounts'] {
  const counts = new Map<RowIssue['code'], number>();
  for (const { code, outcome } of issues)
    if (outcome === 'row-left-out') counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

function listPositions({ features }: WorkedOut): Float64Array {
  const positions = [...features.values()].flat().flatMap(({ geometry }): readonly Position[] => {
    const position = geometry && pointOn(geometry);
    return position ? [position] : [];
  });
  const packed = new Float64Array(positions.length * 2);
  for (const [i, position] of positions.entries()) packed.set(position, i * 2);
  return packed;
}

/** The largest outlines first: what is too many to draw is too small to see. */
function listAreas({ features, boundary, drawn }: WorkedOut): MultiPolygonRings[] {
  const kinds: readonly ImportKind[] = ['grids', 'neighbourhoods', 'buildings', 'places'];
  const areas = [...features]
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([, list]) => list)
    .flatMap(({ geometry }) => (geometry?.kind === 'area' ? [geometry.polygons] : []));
  const spread = (polygons: MultiPolygonRings): number => {
    const [west, south, east, north] = boundsOf(polygons);
    return (east - west) * (north - south);
  };
  const sorted = areas
    .map((polygons) => ({ polygons, size: spread(polygons) }))
    .sort((a, b) => b.size - a.size)
    .map(({ polygons }) => polygons);
  const outlines = [boundary, drawn].filter(({ length }) => length > 0);
  return thinOutlines([...outlines, ...sorted].slice(0, mostAreas));
}
