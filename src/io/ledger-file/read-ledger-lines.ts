import { type AppError, appError } from '../../lib/app-error';
import { nextTask } from '../../lib/next-task';
import { fail, type Result, succeed } from '../../lib/result';
import type { LineFault } from '../../model/exchange/file-faults';
import type { LedgerEvent } from '../../model/ledger/event';
import { parseEvent } from '../../model/ledger/parse-event';
import {
  type LedgerFileHeader,
  type LedgerLines,
  ledgerFileLimits,
  ledgerFileType,
  ledgerFileVersion,
} from './ledger-file';
import { parseHeader } from './parse-header';
import { readJsonLine } from './read-json-line';

/**
 * Lines that are read before the page gets its turn: some 10 ms of work. A file whose first lines hold
 * nothing of a ledger is not read further.
 */
const slice = 1_000;

const newline = 10;
const carriageReturn = 13;

/**
 * Reads JSON Lines of a ledger. A line that cannot be read is said and passed over; nothing before or
 * after it is lost, and neither is anything before the place where a file was cut off. CRLF, a byte order
 * mark and empty lines are fine.
 * Errors: `ledger-file-oversize`, `ledger-file-newer`, `ledger-file-foreign` (no line of it is of a ledger).
 */
export async function readLedgerLines(bytes: Uint8Array): Promise<Result<LedgerLines>> {
  if (bytes.length > ledgerFileLimits.lines) return refuse('oversize', 'is larger than what can be read');
  let header: LedgerFileHeader | null = null;
  const events: LedgerEvent[] = [];
  const issues: AppError[] = [];
  let damaged = 0;
  let line = 0;
  const blame = (fault: LineFault, field = '') => {
    damaged += 1;
    if (issues.length < ledgerFileLimits.issues) issues.push(lineIssue(line, fault, field));
  };
  for (let from = 0; from < bytes.length; ) {
    line += 1;
    if (line > ledgerFileLimits.count) return refuse('oversize', 'has more lines than can be read');
    if (line % slice === 0) {
      if (header === null && events.length === 0) break;
      await nextTask();
    }
    const end = bytes.indexOf(newline, from);
    const isLast = end < 0;
    const part = trimLine(bytes.subarray(from, isLast ? bytes.length : end));
    from = isLast ? bytes.length : end + 1;
    if (part.length === 0) continue;
    const read = readJsonLine(part);
    if ('fault' in read) {
      blame(isLast && (read.fault === 'json' || read.fault === 'characters') ? 'cut' : read.fault);
      continue;
    }
    if (header === null && isHeader(read.value)) {
      if (Number(read.value.version) > ledgerFileVersion)
        return refuse('newer', 'was written by a later version');
      header = parseHeader(read.value);
      if (!header) blame('event', 'header');
      continue;
    }
    const event = parseEvent(read.value);
    if (event.ok) events.push(event.value);
    else if (event.error.code === 'event-too-large') blame('large');
    else blame('event', String(event.error.values?.field ?? ''));
  }
  if (header === null && events.length === 0) return refuse('foreign', 'holds nothing of a ledger');
  const missing = Math.max(0, (header?.count ?? 0) - events.length);
  return succeed({ header, events, issues, damaged, missing });
}

const refuse = (fault: string, sentence: string): Result<never> =>
  fail(appError(`ledger-file-${fault}`, `The file ${sentence}; nothing was taken from it.`));

const isHeader = (value: unknown): value is { readonly type: string; readonly version?: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === ledgerFileType;

/** Without the carriage return of Windows and the byte order mark, whose bytes are EF BB BF. */
function trimLine(bytes: Uint8Array): Uint8Array {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const to = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  return bytes.subarray(from, Math.max(from, to));
}

const sentences: Readonly<Record<LineFault, string>> = {
  long: 'is longer than any record',
  characters: 'has bytes that are no text',
  json: 'cannot be read',
  cut: 'is cut off',
  event: 'is no record of a ledger',
  large: 'is too large or too deeply nested for a record',
};

function lineIssue(line: number, fault: LineFault, field: string): AppError {
  return appError(`ledger-line-${fault}`, `Line ${line} ${sentences[fault]}; it was left out.`, {
    line,
    field,
  });
}
