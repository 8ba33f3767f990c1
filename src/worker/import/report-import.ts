import { boundsOf } from '../../geometry/bounds';
import type { ImportKind, RawTable, RowIssue } from '../../io/import/data';
import { showValue } from '../../io/issue';
import type { AppError } from '../../lib/app-error';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import { countKindLists } from './compare-kinds';
import type { ImportReport, TableReport } from './import-messages';
import { pointOn } from './shape-geometry';
import type { PlannedTable, TableState } from './table-state';
import { countFeatures, countLists, type WorkedOut } from './work-out-import';

export interface ReportParts {
  readonly tables: readonly { readonly state: TableState; readonly planned: PlannedTable }[];
  readonly refused: readonly AppError[];
  readonly worked: WorkedOut;
  readonly obstacle: AppError | null;
}

/** Rows that are shown as they came. */
const sampleSize = 8;
/** Outlines that a map of the preview can draw at once. */
const mostAreas = 300;

/** What a person is shown before anything changes. */
export function reportImport(parts: ReportParts): ImportReport {
  const { worked, refused, obstacle } = parts;
  const { comparison, base } = worked;
  return {
    tables: parts.tables.map(({ state, planned }) => reportTable(state, planned, worked)),
    refused,
    plan: worked.plan,
    counts: countLists(worked),
    changes: Object.fromEntries([...worked.lists].map(([kind, lists]) => [kind, countKindLists(lists)])),
    changedAndEdited: comparison.changed.filter(({ after }) => base?.edited.has(after.id)).length,
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
  const { name, file, format, text, rowCount, columns } = table;
  const issues = worked.issues.get(name) ?? [];
  const accepted = worked.accepted.get(name) ?? 0;
  return {
    name,
    file,
    format,
    text,
    rowCount,
    columns,
    sample: sampleOf(table),
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

const sampleOf = ({ rows }: RawTable): TableReport['sample'] =>
  rows.slice(0, sampleSize).map(({ row, values }) => ({
    row,
    values: Object.fromEntries(
      Object.entries(values).map(([column, value]) => [
        column,
        typeof value === 'string' ? value : showCell(value),
      ]),
    ),
  }));

const showCell = (value: unknown): string => (value === null || value === undefined ? '' : showValue(value));

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
  return [...[boundary, drawn].filter(({ length }) => length > 0), ...sorted].slice(0, mostAreas);
}
