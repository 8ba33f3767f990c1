import { appError } from '../../../lib/app-error';
import { nextTask } from '../../../lib/next-task';
import { fail, succeed } from '../../../lib/result';
import type { ImportedFile, RawTable, ReadingContext, ReadTables } from '../data';
import { checkSheets } from './check-sheets';
import { createTableBuilder, type TableBuilder } from './create-table-builder';
import { tableLimits } from './data';
import { createMergeFiller, type MergedRange } from './fill-merges';
import { brokenWorkbook, measureParts } from './measure-parts';
import { brokenMark, mendSheets } from './mend-sheets';

type Library = Pick<typeof import('hucre/xlsx'), 'readXlsx' | 'streamXlsxRows'>;

/** Rows between two pauses in which an abort can come: some 10 ms. */
const pauseRows = 2_000;
/** Rows at which half of a sheet counts as read: how many it has is not known before. */
const halfway = 20_000;

/**
 * XLSX: every sheet with something in it is a table. Formulas give their values, dates `YYYY-MM-DD` (with
 * their time where they have one), numbers and booleans stay what they are. Rows are numbered as the
 * spreadsheet does. Runs without DOM; the library is loaded by the first call.
 * Errors: `import-damaged` (also where a password is needed), `import-zip-bomb`, `import-empty`.
 */
export const readXlsx: ReadTables = async (file, context) => {
  context.signal.throwIfAborted();
  const refusal = await measureParts(file);
  if (refusal) return fail(refusal);
  // Named one by one, so that nothing else of the library is fetched.
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  const library: Library = { readXlsx, streamXlsxRows };
  const check = await checkSheets(file.bytes, context.signal).catch(() => null);
  context.signal.throwIfAborted();
  if (check?.isHostile) return fail(brokenWorkbook(file));
  const asItIs = check?.isSound === false ? null : await readBook(library, file, context);
  const isWhole = asItIs?.rows === Number.POSITIVE_INFINITY || asItIs?.rows === check?.rows;
  const book = asItIs && isWhole ? asItIs : ((await readMended(library, file, context)) ?? asItIs);
  if (book === null) return fail(brokenWorkbook(file));
  context.onProgress(1);
  if (book.tables.length > 0) return succeed(book.tables);
  return fail(appError('import-empty', `${file.name} has no rows; nothing was read.`, { file: file.name }));
};

interface Book {
  readonly tables: readonly RawTable[];
  /** How many there were; `NaN` when not all could be read, infinite when there were too many. */
  readonly rows: number;
}

/** @returns null where it is no workbook */
async function readBook(library: Library, file: ImportedFile, context: ReadingContext): Promise<Book | null> {
  const sheets = await listSheets(library, file);
  if (sheets === null) return null;
  const tables: RawTable[] = [];
  const names = new Set<string>();
  let rows = 0;
  for (const [at, sheet] of sheets.entries()) {
    const name = uniqueName(sheets.length === 1 ? file.name : `${file.name} › ${sheet.name}`, names);
    const table = createTableBuilder({ name, file: file.name, format: 'xlsx', text: null });
    const onProgress = (share: number) => context.onProgress((at + share) / sheets.length);
    rows += await readSheet(library, file, at, sheet.merges, table, { signal: context.signal, onProgress });
    const made = table.finish();
    if (made !== null && made.rowCount > 0) tables.push(made);
  }
  return { tables, rows };
}

/** The same without the rows that are damaged; null where even that is not to be had. */
async function readMended(
  library: Library,
  file: ImportedFile,
  context: ReadingContext,
): Promise<Book | null> {
  const bytes = await mendSheets(file.bytes).catch(() => null);
  return bytes === null ? null : readBook(library, { ...file, bytes }, context);
}

interface Sheet {
  readonly name: string;
  readonly merges: readonly MergedRange[];
}

/** Names and merged cells; where those cannot be read, the sheets without them. null = no workbook. */
async function listSheets({ readXlsx }: Library, { bytes }: ImportedFile): Promise<readonly Sheet[] | null> {
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: 1 });
    return sheets.map(({ name, merges }) => ({ name, merges: merges ?? [] }));
  } catch {
    const sheets: Sheet[] = [];
    const note = ({ name }: { readonly name: string }) => {
      sheets.push({ name, merges: [] });
      return false;
    };
    const isWorkbook = await readXlsx(bytes, { sheets: note }).then(
      () => true,
      () => sheets.length > 0,
    );
    return isWorkbook ? sheets : null;
  }
}

/**
 * Rows up to the damage, where there is one; the damage is an issue of the row behind them.
 * @returns how many rows there were; `NaN` when not all could be read, infinite when there were too many
 */
async function readSheet(
  { streamXlsxRows }: Library,
  { bytes }: ImportedFile,
  sheet: number,
  merges: readonly MergedRange[],
  table: TableBuilder,
  { signal, onProgress }: ReadingContext,
): Promise<number> {
  const fill = createMergeFiller(merges);
  let last = -1;
  let cells = 0;
  let rows = 0;
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      cells += values.length;
      if (cells > tableLimits.cells) {
        table.leaveOut(index + 1, '', 'too-long', `at most ${tableLimits.cells} cells`);
        return Number.POSITIVE_INFINITY;
      }
      rows += 1;
      last = Number.isSafeInteger(index) ? index : last + 1;
      const texts: unknown[] = values.map(cellOf);
      const [first] = texts;
      if (typeof first === 'string' && first.startsWith(brokenMark))
        table.leaveOut(last + 1, first.slice(brokenMark.length), 'broken-row', wholeRow);
      else {
        fill(last, texts);
        table.add(last + 1, texts);
      }
      if (rows % pauseRows !== 0) continue;
      onProgress(rows / (rows + halfway));
      await nextTask();
      signal.throwIfAborted();
    }
    return rows;
  } catch (thrown) {
    signal.throwIfAborted();
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    table.leaveOut(last + 2, message.slice(0, tableLimits.shownRow), 'broken-row', wholeRow);
    return Number.NaN;
  }
}

const wholeRow = 'a row of a sheet';

const midnight = 'T00:00:00.000Z';
/** Times of day are dates of the first day that spreadsheets count. */
const firstYear = 1901;

function cellOf(value: string | number | boolean | Date | null): unknown {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return null;
  const text = value.toISOString();
  if (value.getUTCFullYear() < firstYear) return text.slice(11, 16);
  return text.endsWith(midnight) ? text.slice(0, 10) : text.slice(0, 19);
}

function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
  taken.add(unique);
  return unique;
}
