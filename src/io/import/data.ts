import type { AppError } from '../../lib/app-error';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import type { Datum } from '../datum/convert-datum';

/** What can be read. Anything else is refused by its name. */
export const importFormats = [
  'geojson',
  'geojson-lines',
  'csv',
  'xlsx',
  'osm-xml',
  'overpass',
  'kml',
  'shapefile',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What the rows of a table can become in a pack; `ignore` leaves the table out. */
export const importKinds = [
  'seats',
  'grids',
  'neighbourhoods',
  'buildings',
  'streets',
  'places',
  'organisations',
  'boundary',
  'ignore',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** A geometry as its file has it, in the coordinates of the file. `collection` = a mix that no kind takes. */
export type RawGeometry =
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'line'; readonly lines: readonly (readonly Position[])[] }
  | { readonly kind: 'area'; readonly polygons: MultiPolygonRings };

/** One row as it came: a line of a table, a feature, an element. */
export interface RawRow {
  /** As the program that made the file counts: line of a table (its header is 1), number of a feature from 1. */
  readonly row: number;
  /** The row's own id; null = none. */
  readonly id: string | null;
  /** null = none, or in columns that the mapping names. */
  readonly geometry: RawGeometry | null;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What became of a row or value that could not be taken as it is. */
export const rowOutcomes = ['row-left-out', 'value-unknown', 'kept-as-is'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/**
 * Why. Worded in the catalogues as `data.row-issue.CODE`; `expected` is English for the list that is
 * downloaded.
 */
export const rowIssueCodes = [
  'broken-row',
  'no-geometry',
  'geometry-kind',
  'geometry-broken',
  'coordinate-missing',
  'coordinate-not-a-number',
  'coordinate-out-of-range',
  'outside-district',
  'far-from-rest',
  'value-not-understood',
  'id-twice',
  'name-missing',
  'too-deep',
  'too-long',
  'part-missing',
] as const;
export type RowIssueCode = (typeof rowIssueCodes)[number];

export interface RowIssue {
  /** Name of the table. */
  readonly table: string;
  /** null = the table as a whole. */
  readonly row: number | null;
  /** Column of the file, or null where the row as a whole is meant. */
  readonly column: string | null;
  /** What came, shortened. */
  readonly value: string;
  readonly code: RowIssueCode;
  /** English: what would have been taken. */
  readonly expected: string;
  readonly outcome: RowOutcome;
}

/** One table of a file: a sheet, a layer, the elements of one kind. */
export interface RawTable {
  /** `file.csv`, or `file.xlsx › Sheet 2`; unique in an import. */
  readonly name: string;
  readonly file: string;
  readonly format: ImportFormat;
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
  /** Rows that could not even be read. Rows read and listed here together are all rows of the file. */
  readonly issues: readonly RowIssue[];
  /** How many rows the file has: `rows.length` + the left-out ones of `issues`. */
  readonly rowCount: number;
  /** The coordinate reference system that the file names (`crs` member, `.prj`), as it names it; null = none. */
  readonly crs: string | null;
  /** Text encoding and separator as found, for the line that says how the file was read; null = not a text table. */
  readonly text: { readonly encoding: string; readonly separator: string } | null;
  /** What the file's own structure says that it is (tags of OSM, pack members); null = to be guessed. */
  readonly kind: ImportKind | null;
  /** Members of the collection beside its features (attribution, licence, as_of …), kept for the way out. */
  readonly members: Readonly<Record<string, unknown>>;
}

export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last written, milliseconds since 1970; absent = not known. */
  readonly modified?: number;
}

export interface ReadingContext {
  readonly signal: AbortSignal;
  /** Share that is read, 0–1. Called at most every few thousand rows. */
  readonly onProgress: (share: number) => void;
}

/**
 * A reader of one format. Never throws but for an abort; a damaged row is an issue. Errors (the file as a
 * whole): codes `import-*` with `values.file`, worded in the catalogues as `data.error.CODE`.
 */
export type ReadTables = (
  file: ImportedFile,
  context: ReadingContext,
) => Promise<
  | { readonly ok: true; readonly value: readonly RawTable[] }
  | { readonly ok: false; readonly error: AppError }
>;

/** Fields of a pack that a column can be mapped to, by kind, beside any OSM key that stays as it is. */
export const coordinateFields = ['lng', 'lat', 'wkt'] as const;
export type CoordinateField = (typeof coordinateFields)[number];

/**
 * Where the values of a column go: `field` is a key of the pack's properties (`seats`, `backrest`, `name:en` …),
 * `id`, one of `coordinateFields`, or null: the column is kept under its own name as an unknown member.
 * `values` translates single values (有 → yes); others go through the field's own reader.
 */
export interface ColumnMapping {
  readonly field: string | null;
  readonly values?: Readonly<Record<string, string>>;
}
export type TableMapping = Readonly<Record<string, ColumnMapping>>;

/** How the coordinates of a table are to be read. */
export interface CoordinatePlan {
  /** `swapped`: the file's first number is the latitude. */
  readonly axes: 'as-is' | 'swapped';
  /** `EPSG:4326`, another EPSG code, or WKT of a `.prj`. */
  readonly crs: string;
  readonly datum: Datum;
  /** Metres by which the rows still lie off, to be taken off; absent = none. */
  readonly offset?: { readonly east: number; readonly north: number };
}

/** What a table is taken for; all of it can be changed by the person before anything is applied. */
export interface TablePlan {
  readonly kind: ImportKind;
  readonly mapping: TableMapping;
  readonly coordinates: CoordinatePlan;
}
