import type { RawRow } from '../data';
import { isCoordinateText } from './is-coordinate-text';
import { readNumber } from './read-number';

/** What the cells of a column look like, from the first rows. */
export interface ColumnProfile {
  readonly column: string;
  /** The cells that are not empty. */
  readonly cells: readonly unknown[];
  /** How many rows were looked at. */
  readonly of: number;
  readonly distinct: number;
  /** Shares of the cells. */
  readonly numeric: number;
  /** Smallest and largest number; null where there is none. */
  readonly range: readonly [least: number, most: number] | null;
  /** Share of the numbers with three decimals or more, as coordinates in degrees have. */
  readonly fine: number;
  /** Share of the cells that are one angle in degrees and minutes: `121°26'24"`. */
  readonly angled: number;
  /** Share of the cells that hold a pair of numbers, WKT or a GeoJSON geometry. */
  readonly placed: number;
}

/** Rows that are looked at: enough to meet what is rare, few enough for a keystroke. */
export const profiledRows = 2_000;

export function profileColumn(column: string, rows: readonly RawRow[]): ColumnProfile {
  const cells: unknown[] = [];
  const distinct = new Set<unknown>();
  let numbers = 0;
  let fine = 0;
  let placed = 0;
  let angled = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  const of = Math.min(rows.length, profiledRows);
  for (const { values } of rows.slice(0, of)) {
    const cell = values[column];
    if (cell === undefined || cell === null || cell === '') continue;
    cells.push(cell);
    distinct.add(typeof cell === 'object' ? JSON.stringify(cell) : cell);
    if (isCoordinateText(cell)) placed += 1;
    if (typeof cell === 'string' && angle.test(cell)) angled += 1;
    const number = isPlain(cell) ? readNumber(cell) : null;
    if (number === null) continue;
    numbers += 1;
    least = Math.min(least, number);
    most = Math.max(most, number);
    if (Math.abs(number * 100 - Math.round(number * 100)) > 1e-6) fine += 1;
  }
  const share = (count: number, all: number) => (all === 0 ? 0 : count / all);
  return {
    column,
    cells,
    of,
    distinct: distinct.size,
    numeric: share(numbers, cells.length),
    range: numbers === 0 ? null : [least, most],
    fine: share(fine, numbers),
    placed: share(placed, cells.length),
    angled: share(angled, cells.length),
  };
}

/** Degrees and minutes, with a letter or word of the compass before or behind. */
const angle =
  /^\s*(?:[NSEWO]|[东東西南北][经經纬緯]?)?\s*[-+]?\d{1,3}(?:\s*[°º˚]|度)\s*\d{1,2}(?:\.\d+)?\s*['′’]?.{0,16}$/iu;

/** `12 rue Pasteur` is no number of rues. */
const isPlain = (cell: unknown): boolean => typeof cell === 'number' || !/\p{L}{2}/u.test(String(cell));
