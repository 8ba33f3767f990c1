import type { RawGeometry } from '../data';
import { readShape } from './read-geometry-text';

const kinds: Readonly<Record<string, string>> = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
};

/** The head of WKT and EWKT: `SRID=4326;POLYGON Z ((…))`. */
const head = /^(?:SRID\s*=\s*\d+\s*;\s*)?([A-Z]+)\s*(?:Z|M|ZM)?\s*(?=\()/i;

/** Parentheses of a MultiPolygon. */
const deepest = 3;

/** A geometry in well-known text (OGC 06-103r4), of two or more dimensions of which two are kept; null where it is none. */
export function readWkt(text: string): RawGeometry | null {
  const start = head.exec(text);
  const name = start?.[1]?.toUpperCase() ?? '';
  if (!start || !Object.hasOwn(kinds, name)) return null;
  const lists = readLists(text.slice(start[0].length));
  if (lists === null) return null;
  const type = kinds[name] as string;
  if (type === 'Point') return readShape(type, lists[0]);
  // Points of a MultiPoint may have parentheses of their own.
  const points =
    type === 'MultiPoint' ? lists.map((item) => (isList(item) && isList(item[0]) ? item[0] : item)) : lists;
  return readShape(type, points);
}

type Nested = number | Nested[];
const isList = (value: Nested | undefined): value is Nested[] => Array.isArray(value);

/** `(1 2, 3 4)` as [[1, 2], [3, 4]], and the same within; null where parentheses or numbers are broken. */
function readLists(text: string): Nested[] | null {
  const open: Nested[][] = [];
  let position: number[] = [];
  let whole: Nested[] | null = null;
  const endPosition = (): void => {
    if (position.length > 0) open.at(-1)?.push(position);
    position = [];
  };
  for (const [token] of text.matchAll(/[(),]|[^\s(),]+/g)) {
    if (whole !== null) return null;
    if (token === '(') {
      open.push([]);
      if (open.length > deepest) return null;
    } else if (token === ',') endPosition();
    else if (token === ')') {
      endPosition();
      const closed = open.pop();
      if (!closed) return null;
      const around = open.at(-1);
      if (around) around.push(closed);
      else whole = closed;
    } else {
      const value = Number(token);
      if (open.length === 0 || !Number.isFinite(value)) return null;
      position.push(value);
    }
  }
  return whole;
}
