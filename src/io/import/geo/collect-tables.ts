import type {
  ImportFormat,
  ImportKind,
  RawGeometry,
  RawRow,
  RawTable,
  RowIssue,
  RowIssueCode,
} from '../data';
import { importLimits } from '../limits';
import { cutText } from './cut-text';
import type { GeometryParts } from './read-raw-geometry';

/** A feature as it was read, before it is split into rows of one kind of geometry each. */
export interface ReadFeature {
  readonly row: number;
  readonly id: string | null;
  readonly parts: GeometryParts;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A fault of a row, or of all rows when `row` is null. */
export interface ReadIssue {
  readonly row: number | null;
  readonly column?: string;
  readonly code: RowIssueCode;
  readonly value: string;
  readonly expected: string;
  readonly outcome?: RowIssue['outcome'];
}

export interface TableCollector {
  /** A feature, or what is wrong with it. */
  readonly take: (read: ReadFeature | ReadIssue) => void;
  /** How many rows were taken so far. */
  readonly count: () => number;
  readonly tables: (about: Pick<RawTable, 'crs' | 'members'>) => RawTable[];
}

/** Said of every table that comes from a zip whose end is missing or damaged. */
export const damagedZip: ReadIssue = {
  row: null,
  code: 'part-missing',
  value: 'a damaged zip',
  expected: 'a whole zip',
  outcome: 'kept-as-is',
};

type Kind = RawGeometry['kind'];

/** What the tables of a file with several kinds of geometry are called, in GeoJSON's words. */
const kindNames: Readonly<Record<Kind, string>> = { point: 'Point', line: 'LineString', area: 'Polygon' };

/** The files of a pack say by their name what they are. */
const packKinds: Readonly<Record<string, readonly [kind: ImportKind, geometry: Kind]>> = {
  'seats.geojson': ['seats', 'point'],
  'micro-grids.geojson': ['grids', 'area'],
  'neighbourhoods.geojson': ['neighbourhoods', 'area'],
  'buildings.geojson': ['buildings', 'area'],
  'streets.geojson': ['streets', 'line'],
  'places.geojson': ['places', 'point'],
  'organisations.geojson': ['organisations', 'point'],
};

/**
 * Collects the features of a file into one table a kind of geometry, so that each table has one meaning.
 * The points of a feature become a row each, the second with `.2` behind the id; its lines and its areas
 * one row each. Rows without a geometry, and what could not be read, belong to the table with the most rows.
 */
export function createTableCollector(
  file: string,
  format: ImportFormat,
  name: string = file,
): TableCollector {
  const rows: Record<Kind, RawRow[]> = { point: [], line: [], area: [] };
  const bare: RawRow[] = [];
  const issues: ReadIssue[] = [];

  const add = ({ row, id, parts, values }: ReadFeature) => {
    parts.points.forEach((position, i) => {
      const height = parts.heights[i] ?? null;
      rows.point.push({
        row,
        id: id === null || i === 0 ? id : `${id}.${i + 1}`,
        geometry: { kind: 'point', position },
        values: height === null || Object.hasOwn(values, 'ele') ? values : { ...values, ele: height },
      });
    });
    if (parts.lines.length > 0)
      rows.line.push({ row, id, geometry: { kind: 'line', lines: parts.lines }, values });
    if (parts.polygons.length > 0)
      rows.area.push({ row, id, geometry: { kind: 'area', polygons: parts.polygons }, values });
    if (parts.points.length + parts.lines.length + parts.polygons.length === 0)
      bare.push({ row, id, geometry: null, values });
  };

  const tables: TableCollector['tables'] = (about) => {
    const kinds = (['point', 'line', 'area'] as const)
      .filter((kind) => rows[kind].length > 0)
      .sort((one, other) => rows[other].length - rows[one].length);
    const made: RawTable[] = [];
    for (const kind of kinds.length > 0 ? kinds : [null]) {
      const isMain = made.length === 0;
      const own = kind === null ? [] : rows[kind];
      // In the file's order again, for who reads along.
      const all = isMain && bare.length > 0 ? [...own, ...bare].sort((a, b) => a.row - b.row) : own;
      const tableName = kinds.length > 1 && kind ? `${name} › ${kindNames[kind]}` : name;
      const listed = isMain ? issues.map((issue) => toRowIssue(tableName, issue)) : [];
      made.push({
        name: tableName,
        file,
        format,
        columns: listColumns(all),
        rows: all,
        issues: listed,
        rowCount: all.length + listed.filter(({ outcome }) => outcome === 'row-left-out').length,
        text: null,
        kind: kindByName(name, kind),
        ...about,
      });
    }
    return made;
  };

  const count = () => rows.point.length + rows.line.length + rows.area.length + bare.length;
  const take: TableCollector['take'] = (read) => {
    if ('parts' in read) add(read);
    else issues.push({ ...read, value: cutText(read.value) });
  };
  return { take, count, tables };
}

function toRowIssue(table: string, issue: ReadIssue): RowIssue {
  const { row, column = null, value, code, expected, outcome = 'row-left-out' } = issue;
  return { table, row, column, value, code, expected, outcome };
}

function kindByName(name: string, geometry: Kind | null): ImportKind | null {
  const own = name.split(/[/\\]| › /).at(-1) ?? '';
  const known = Object.hasOwn(packKinds, own) ? packKinds[own] : undefined;
  return known && known[1] === geometry ? known[0] : null;
}

function listColumns(rows: readonly RawRow[]): string[] {
  const columns = new Set<string>();
  for (const { values } of rows) {
    for (const key of Object.keys(values)) columns.add(key);
    if (columns.size > importLimits.columns) break;
  }
  return [...columns].slice(0, importLimits.columns);
}
