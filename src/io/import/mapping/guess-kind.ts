import { type ImportKind, importKinds, type RawTable, type TableMapping } from '../data';
import { foldHeader } from './fold-header';
import { guessMapping } from './guess-mapping';
import { kindWords, tellingFields } from './kind-words';
import { profiledRows } from './profile-column';

type Kind = Exclude<ImportKind, 'ignore'>;
type Shape = 'point' | 'line' | 'area' | 'none';

/** Which kinds the rows of a shape can be, the likelier first. */
const kindsOfShape: Readonly<Record<Shape, readonly Kind[]>> = {
  point: ['seats', 'places', 'organisations'],
  line: ['streets'],
  area: ['grids', 'buildings', 'neighbourhoods', 'boundary', 'places'],
  none: [],
};

const allKinds = importKinds.filter((kind) => kind !== 'ignore');

/** By how much a kind that the geometry rules out must be the better guess. */
const clearly = 1.5;

/** More rows than this are no neighbourhoods, and hardly a boundary. */
const few = 60;

/**
 * What the rows of a table can be, most likely first, by their geometry, columns, values and the table's name.
 * `ignore` is always among them: last, or first where nothing can be placed on a map.
 */
export function guessKind(table: RawTable): readonly ImportKind[] {
  const shape = shapeOf(table);
  const fitting = kindsOfShape[shape];
  const judged = allKinds
    .map((kind, at) => {
      const mapping = guessMapping(table, kind);
      // How many rows there are says something of areas only: one point is no boundary.
      const size = fitting.includes(kind) ? sizeOf(kind, table.rows.length) : 0;
      const preference = fitting.includes(kind) ? fitting.indexOf(kind) : at;
      return { kind, mapping, score: scoreOf(kind, table, mapping) + size - preference * 0.1 };
    })
    .sort((a, b) => b.score - a.score);
  const possible = judged.filter(({ kind }) => fitting.includes(kind));
  const hasGeometry = table.rows.some(({ geometry }) => geometry !== null);
  const isPlaced = hasGeometry || possible.some(({ mapping }) => namesPlace(mapping));
  // Points that speak of levels and workers are buildings without an outline: no kind is right for them.
  const isAnother = (judged[0]?.score ?? 0) >= (possible[0]?.score ?? 0) + clearly;
  const kinds = possible.map(({ kind }) => kind);
  const guessed: ImportKind[] = isPlaced && !isAnother ? [...kinds, 'ignore'] : ['ignore', ...kinds];
  if (table.kind === null) return guessed;
  return [table.kind, ...guessed.filter((kind) => kind !== table.kind)];
}

function namesPlace(mapping: TableMapping): boolean {
  const fields = Object.values(mapping).map(({ field }) => field);
  return fields.includes('wkt') || (fields.includes('lng') && fields.includes('lat'));
}

/** The commonest shape of the first rows; of rows without geometry that of the cells that hold one. */
function shapeOf(table: RawTable): Shape {
  const counts = new Map<Shape, number>();
  const count = (shape: Shape) => counts.set(shape, (counts.get(shape) ?? 0) + 1);
  for (const { geometry, values } of table.rows.slice(0, profiledRows)) {
    if (geometry) count(geometry.kind);
    else count(shapeOfCells(Object.values(values)));
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'none';
}

/** A cell may hold a line or an area as text; everything else that can be placed is a point. */
function shapeOfCells(cells: readonly unknown[]): Shape {
  for (const cell of cells) {
    const text = typeof cell === 'string' ? cell.slice(0, 400) : '';
    if (/^\s*(?:SRID=\d+;)?\s*(?:MULTI)?POLYGON|"type"\s*:\s*"(?:Multi)?Polygon"/i.test(text)) return 'area';
    if (/^\s*(?:SRID=\d+;)?\s*(?:MULTI)?LINESTRING|"type"\s*:\s*"(?:Multi)?LineString"/i.test(text))
      return 'line';
  }
  return 'point';
}

function scoreOf(kind: Kind, table: RawTable, mapping: TableMapping): number {
  const fields = Object.values(mapping).map(({ field }) => field);
  const telling = tellingFields[kind].filter((field) => fields.includes(field)).length;
  const [nameColumn = ''] = Object.entries(mapping).find(([, { field }]) => field === 'name') ?? [];
  return (
    Math.min(telling, 4) +
    3 * namedSo(kind, table.name) +
    // `单位名称` names units, whatever the file is called.
    1.5 * namedSo(kind, nameColumn) +
    tagsOf(kind, table)
  );
}

/** 1 where the table's name holds a word for the kind. */
function namedSo(kind: Kind, name: string): number {
  const { zh, words } = foldHeader(name);
  const joined = words.join('');
  const isNamed = kindWords[kind]
    .split(',')
    .some((word) =>
      /\p{Script=Han}/u.test(word)
        ? zh.includes(word)
        : words.includes(word) || (word.length > 5 && joined.includes(word)),
    );
  return isNamed ? 1 : 0;
}

/** Tags of OSM that speak for a kind, as a share of the rows: 0–4. */
function tagsOf(kind: Kind, table: RawTable): number {
  const rows = table.rows.slice(0, profiledRows);
  const tagged = rows.filter(({ values }) => isTagged(kind, values)).length;
  return rows.length === 0 ? 0 : (4 * tagged) / rows.length;
}

function isTagged(kind: Kind, values: Readonly<Record<string, unknown>>): boolean {
  switch (kind) {
    case 'seats':
      return (
        ['bench', 'lounger'].includes(String(values.amenity)) ||
        ['picnic_table', 'outdoor_seating'].includes(String(values.leisure))
      );
    case 'buildings':
      return values.building !== undefined && values.building !== 'no';
    case 'streets':
      return values.highway !== undefined;
    case 'boundary':
      return values.boundary === 'administrative';
    case 'places':
      return !isTagged('seats', values) && (values.amenity !== undefined || values.leisure !== undefined);
    case 'organisations':
      return values.shop !== undefined || values.office !== undefined;
    case 'grids':
    case 'neighbourhoods':
      return false;
  }
}

/** One area is a boundary, a handful neighbourhoods; grids come by the dozen, buildings by the hundred. */
function sizeOf(kind: Kind, rows: number): number {
  switch (kind) {
    case 'boundary':
      return rows === 1 ? 2.5 : rows > few ? -3 : -1;
    case 'neighbourhoods':
      return rows > few ? -2 : rows === 1 ? -1 : 0;
    case 'grids':
      return rows > few * 10 ? -1 : rows === 1 ? -1 : 0.5;
    case 'buildings':
      return rows > few * 2 ? 0.5 : 0;
    case 'seats':
    case 'streets':
    case 'places':
    case 'organisations':
      return 0;
  }
}
