import type { ImportFormat, RawRow, RawTable, RowIssue } from '../data';
import { tableLimits } from './data';
import { type Cells, findHeader, headerRows } from './find-header';

export interface TableBuilder {
  /** A row as it came; rows without any text are passed over. */
  readonly add: (row: number, cells: Cells) => void;
  /** A row that could not be read. */
  readonly leaveOut: (row: number, value: string, code: RowIssue['code'], expected: string) => void;
  /** null = nothing in it. */
  readonly finish: () => RawTable | null;
}

export interface TableSource {
  readonly name: string;
  readonly file: string;
  readonly format: ImportFormat;
  readonly text: RawTable['text'];
}

/**
 * Makes a table of rows as they come: waits for the first ones to see where the header is, names the columns
 * (a name twice gets a number, a column without name its letter), and lists what does not fit under them.
 */
export function createTableBuilder(source: TableSource): TableBuilder {
  const waiting: { row: number; cells: Cells }[] = [];
  const rows: RawRow[] = [];
  const issues: RowIssue[] = [];
  const used = new Set<number>();
  let names: string[] | null = null;
  let named: boolean[] = [];
  let titles: readonly string[] = [];
  let width = 0;

  const leaveOut: TableBuilder['leaveOut'] = (row, value, code, expected) => {
    issues.push({ table: source.name, row, column: null, value, code, expected, outcome: 'row-left-out' });
  };

  function start(): void {
    const header = findHeader(waiting.map(({ cells }) => cells));
    width = header ? header.names.length : Math.max(0, ...waiting.map(({ cells }) => cells.length));
    const found = header?.names ?? Array.from({ length: width }, () => '');
    named = found.map((name) => name !== '');
    names = uniqueNames(found);
    titles = header?.titles ?? [];
    for (const { row, cells } of waiting.slice(header?.dataFrom ?? 0)) take(row, cells);
    waiting.length = 0;
  }

  function take(row: number, cells: Cells): void {
    const beyond = cells.findIndex((cell, at) => at >= width && isFilled(cell));
    if (beyond !== -1) {
      const raw = cells.map((cell) => (isFilled(cell) ? String(cell) : '')).join(' | ');
      leaveOut(row, raw.slice(0, tableLimits.shownRow), 'broken-row', `${width} values, as the header has`);
      return;
    }
    const values: Record<string, unknown> = Object.create(null);
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (cell === null || cell === undefined || cell === '') continue;
      values[names?.[at] ?? ''] = cell;
      if (isFilled(cell)) used.add(at);
    }
    rows.push({ row, id: null, geometry: null, values });
  }

  return {
    leaveOut,
    add: (row, cells) => {
      if (!cells.some(isFilled)) return;
      if (names) return take(row, cells);
      waiting.push({ row, cells });
      if (waiting.length >= headerRows) start();
    },
    finish: () => {
      if (!names) start();
      const columns = (names ?? []).filter((_, at) => named[at] || used.has(at));
      if (columns.length === 0 && issues.length === 0) return null;
      return {
        ...source,
        columns,
        rows,
        issues: issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
        rowCount: rows.length + issues.length,
        crs: null,
        kind: null,
        members: titles.length === 0 ? {} : { title: titles.join(' ').slice(0, tableLimits.shownRow) },
      };
    },
  };
}

const isFilled = (cell: unknown): boolean =>
  cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');

function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names.filter((name) => name !== ''));
  const seen = new Set<string>();
  return names.map((name, at) => {
    const wanted = name === '' ? columnLetters(at) : name;
    const isFree = name === '' ? !taken.has(wanted) : !seen.has(wanted);
    let unique = wanted;
    for (let count = 2; !isFree && (unique === wanted || taken.has(unique) || seen.has(unique)); count += 1)
      unique = `${wanted} (${count})`;
    seen.add(unique);
    return unique;
  });
}

/** As spreadsheets count columns: A … Z, AA … */
function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
