import { type ImportedFile, type RawTable, rowIssueCodes } from '../../../src/io/import/data';
import { mapRows, placeRows } from '../../../src/worker/import/map-table';
import { realParts } from '../../../src/worker/import/real-parts';
import { makeCase } from './make-case';
import { refOf } from './make-samples';
import { mostGrowth, watchMemory } from './watch-memory';

/** What came of the cases so far, for the summary. */
export interface ImportCounts {
  cases: number;
  read: number;
  refused: number;
  /** Codes of the refusals. */
  readonly codes: Set<string>;
  rows: number;
  leftOut: number;
  /** Files with one damaged row, by format: how many there were, and in how many all other rows came in. */
  readonly damaged: Map<string, { files: number; othersIn: number }>;
  slowest: { milliseconds: number; seed: number };
  /** Bytes: the largest of all cases each, and the case that grew most. */
  memory: { resident: number; heap: number; growth: number; seed: number };
}

export const startCounts = (): ImportCounts => ({
  cases: 0,
  read: 0,
  refused: 0,
  codes: new Set(),
  rows: 0,
  leftOut: 0,
  damaged: new Map(),
  slowest: { milliseconds: 0, seed: 0 },
  memory: { resident: 0, heap: 0, growth: 0, seed: 0 },
});

/**
 * A small valid file of the seed's format, made worse in the seed's way, through reading and mapping. Holds it
 * against what must hold of any file: no throw, every row accounted for, faults and refusals with code, place
 * and value, no more out than the file has in it.
 */
export async function checkImport(seed: number, counts: ImportCounts): Promise<readonly string[]> {
  const { sample, mutation, file } = makeCase(seed);
  const start = performance.now();
  const peak = watchMemory();
  const faults: string[] = [];
  const controller = new AbortController();
  const context = { signal: controller.signal, onProgress: () => {} };
  const result = await realParts.readFile(file, context);
  counts.cases++;
  const seen = new Set<unknown>();
  if (result.ok) {
    counts.read++;
    for (const table of result.value) {
      faults.push(...checkTable(table, file));
      for (const ref of await importTable(table, faults)) seen.add(ref);
      counts.rows += table.rows.length;
      counts.leftOut += table.rowCount - table.rows.length;
    }
  } else {
    counts.refused++;
    const { code, message, values } = result.error;
    counts.codes.add(code);
    if (!String(values?.file).startsWith(file.name) || !message.includes(file.name))
      faults.push(`${code} does not name the file`);
  }
  if (mutation === 'whole' && sample.rows.some((_, row) => !seen.has(refOf(row))))
    faults.push(
      `rows of an undamaged ${sample.format} are missing: ${[...seen].length} of ${sample.rows.length}`,
    );
  if (file.damaged !== null) {
    const others = sample.rows.every((_, row) => row === file.damaged || seen.has(refOf(row)));
    const count = counts.damaged.get(sample.format) ?? { files: 0, othersIn: 0 };
    counts.damaged.set(sample.format, {
      files: count.files + 1,
      othersIn: count.othersIn + (others ? 1 : 0),
    });
  }
  const milliseconds = performance.now() - start;
  if (milliseconds > counts.slowest.milliseconds) counts.slowest = { milliseconds, seed };
  const { resident, heap, growth } = peak();
  if (growth > mostGrowth) faults.push(`the process grew by ${megabytes(growth)}`);
  const { memory } = counts;
  counts.memory = {
    resident: Math.max(resident, memory.resident),
    heap: Math.max(heap, memory.heap),
    growth: Math.max(growth, memory.growth),
    seed: growth > memory.growth ? seed : memory.seed,
  };
  return faults.map((fault) => `${sample.format} ${mutation}: ${fault}`);
}

const codes: ReadonlySet<string> = new Set(rowIssueCodes);

/** Longest value of an issue that a list can show. */
const longestValue = 501;

function checkTable(table: RawTable, file: ImportedFile): string[] {
  const faults: string[] = [];
  const leftOut = table.issues.filter(({ outcome }) => outcome === 'row-left-out').length;
  if (table.rows.length + leftOut !== table.rowCount)
    faults.push(`${table.rows.length} rows and ${leftOut} left out are not ${table.rowCount}`);
  for (const issue of table.issues) {
    if (!codes.has(issue.code) || issue.expected === '' || issue.table !== table.name)
      faults.push(`issue ${JSON.stringify(issue).slice(0, 200)}`);
    if (issue.value.length > longestValue)
      faults.push(`an issue's value has ${issue.value.length} characters`);
    if (issue.outcome === 'row-left-out' && issue.row === null)
      faults.push('a row is left out without its number');
  }
  const isZip = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  const size = measureTable(table);
  // Deflate makes at most 1,032 times as much; a parsed value repeats its key at most.
  const most = file.bytes.length * (isZip ? 2_000 : 12) + 10_000;
  if (size > most) faults.push(`${size} characters came out of ${file.bytes.length} bytes`);
  return faults;
}

/** Characters of all values, each object once. */
function measureTable({ rows }: RawTable): number {
  const values = new Set(rows.map((row) => row.values));
  let size = 0;
  for (const value of values)
    for (const [key, each] of Object.entries(value))
      size += key.length + (typeof each === 'string' ? each.length : 1);
  return size;
}

/** What the rows say of themselves that come in by the mapping that is guessed. */
async function importTable(table: RawTable, faults: string[]): Promise<readonly unknown[]> {
  const [kind = 'ignore'] = realParts.guessKinds(table);
  const mapping = realParts.guessMapping(table, kind);
  const pace = async () => {};
  const mapped = await mapRows(table, { kind, mapping }, realParts, pace);
  const { plan } = await realParts.judgeCoordinates({ table, kind, rows: mapped, known: [] }, null, null);
  const placed = await placeRows(table, mapped, { kind, mapping, coordinates: plan }, realParts, pace);
  if (placed.rows.length + placed.leftOut.length !== table.rowCount)
    faults.push(
      `${placed.rows.length} placed and ${placed.leftOut.length} left out are not ${table.rowCount}`,
    );
  const isListed = placed.leftOut.every(({ code, expected }) => codes.has(code) && expected !== '');
  if (!isListed) faults.push('a row is left out without a reason');
  const numbers = new Set(placed.rows.map(({ row }) => row));
  return table.rows.flatMap(({ row, values }) => (numbers.has(row) ? [values.ref ?? values.REF] : []));
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** The counts as one sentence, files with one damaged row last. */
export function tellImports(counts: ImportCounts): string {
  const { cases, read, refused, rows, leftOut, damaged, slowest, memory } = counts;
  const all = [...damaged.values()];
  const files = all.reduce((sum, count) => sum + count.files, 0);
  const othersIn = all.reduce((sum, count) => sum + count.othersIn, 0);
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const byFormat = [...damaged].map(([format, count]) => `${format} ${percent(count.othersIn, count.files)}`);
  return (
    `${read} of ${cases} files read, ${refused} refused; ${rows} rows, ${leftOut} left out; slowest ` +
    `${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed}); at most ${megabytes(memory.resident)} held by the ` +
    `process, ${megabytes(memory.heap)} by its objects, ${megabytes(memory.growth)} more than before a case ` +
    `(seed ${memory.seed}); of ${files} files with one damaged row ` +
    `${percent(othersIn, files)} import all others (${byFormat.join(', ')})`
  );
}
