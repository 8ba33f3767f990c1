import { isCoordinateText } from '../mapping/is-coordinate-text';
import { matchHeader } from '../mapping/match-header';
import { readNumber } from '../mapping/read-number';

/** Rows at the beginning among which the header is looked for; titles take a few. */
export const headerRows = 30;
/** Columns of a row that are looked at. */
const mostCells = 60;

export type Cells = readonly unknown[];

/** Where the header is, and what stands above it. */
export interface FoundHeader {
  /** Names by column, not yet unique; empty text where there is none. */
  readonly names: readonly string[];
  /** Index of the first row of data. */
  readonly dataFrom: number;
  /** Texts above the header: titles, dates of the list, notes. */
  readonly titles: readonly string[];
}

/**
 * The header of a table: the row that names most fields, else the first that is as wide as the table and has
 * neither numbers nor coordinates; null = the table has none. A cell that is empty in the header takes the text
 * above it (a name over two lines, or one that spans a group), and a single text in a row is a title.
 * @param rows the first rows, empty ones left out
 */
export function findHeader(rows: readonly Cells[]): FoundHeader | null {
  const first = rows.slice(0, headerRows);
  const width = usualWidth(first);
  const joined = first.map((row, at) => joinRows(row, first[at - 1] ?? []));
  const known = joined.map(countNames);
  const most = Math.max(0, ...known);
  const at =
    most >= Math.min(2, width) ? known.indexOf(most) : first.findIndex((row) => isWordsOnly(row, width));
  const row = first[at];
  const names = joined[at];
  if (row === undefined || names === undefined) return null;
  const titles = first
    .slice(0, at)
    .filter((above) => filled(above) < Math.max(2, filled(row) / 2))
    .flatMap((above) => above.map(textOf).filter((text) => text !== ''));
  return { names, dataFrom: at + 1, titles };
}

/** The texts of a row, the empty ones from the row above where that one is words in several columns. */
function joinRows(row: Cells, above: Cells): string[] {
  const lends = filled(above) > 1 && isWordsOnly(above, 0);
  const width = lends ? Math.max(row.length, above.length) : row.length;
  return Array.from({ length: width }, (_, at) => textOf(row[at]) || (lends ? textOf(above[at]) : ''));
}

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim());
const filled = (row: Cells): number => row.filter((cell) => textOf(cell) !== '').length;

/** Cells of most rows: the middle one of the counts, so that titles and remarks do not matter. */
function usualWidth(rows: readonly Cells[]): number {
  const counts = rows.map(filled).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** How many fields a row names; a row with numbers or coordinates in it is data, whatever its words. */
function countNames(row: Cells): number {
  const texts = row.slice(0, mostCells).map(textOf);
  if (texts.some((text) => text !== '' && isData(text))) return 0;
  const fields = new Set<string>();
  for (const text of texts) {
    const [best] = text.length > 0 && text.length <= 60 ? matchHeader(text) : [];
    if (best && best.score >= 0.85) fields.add(best.field);
  }
  return fields.size;
}

const isData = (text: string): boolean =>
  /\d/.test(text) && (isCoordinateText(text) || readNumber(text) !== null);

/** At least as wide as half of the table, all of it words. */
function isWordsOnly(row: Cells, width: number): boolean {
  const texts = row.map(textOf).filter((text) => text !== '');
  return texts.length > 0 && texts.length >= width * 0.6 && !texts.some(isData);
}
