import { appError } from '../../../lib/app-error';
import { fail, succeed } from '../../../lib/result';
import { unguardCell } from '../../csv-guard';
import type { ReadTables } from '../data';
import { createTableBuilder } from './create-table-builder';
import { type Separator, separators, tableLimits } from './data';
import { guessEncoding } from './guess-encoding';
import { guessSeparator } from './guess-separator';
import { readTextParts } from './read-text-parts';
import { createRecordSplitter, type TextRecord } from './split-records';

/**
 * CSV, TSV and the like: encoding, separator and header are found, a damaged row is listed with its line and
 * never stops the others. Text that our own writer kept from running as a formula loses its apostrophe again.
 * Rows are numbered by the line on which they begin.
 * Errors: `import-damaged` (no text), `import-empty`.
 */
export const readCsv: ReadTables = async (file, context) => {
  const encoding = guessEncoding(file.bytes);
  if (encoding === null)
    return fail(
      appError('import-damaged', `${file.name} is no text; nothing was read.`, { file: file.name }),
    );
  let table = null as ReturnType<typeof createTableBuilder> | null;
  let splitter = createRecordSplitter(',');
  for await (const { text, isLast } of readTextParts(file.bytes, encoding, context)) {
    let part = text;
    if (table === null) {
      const start = /^sep=(.)\r?\n/i.exec(part);
      const separator = start ? separatorOf(start[1]) : guessSeparator(wholeLines(part, isLast));
      // The line stays as an empty one, so that the lines behind it keep their numbers.
      if (start) part = `\n${part.slice(start[0].length)}`;
      splitter = createRecordSplitter(separator);
      const source = { name: file.name, file: file.name, format: 'csv' as const };
      table = createTableBuilder({ ...source, text: { encoding, separator } });
    }
    for (const record of splitter.push(part, isLast)) takeRecord(record, table);
  }
  const made = table?.finish() ?? null;
  if (made === null || made.rowCount === 0)
    return fail(appError('import-empty', `${file.name} has no rows; nothing was read.`, { file: file.name }));
  return succeed([made]);
};

function takeRecord(
  { line, fields, fault, raw }: TextRecord,
  table: ReturnType<typeof createTableBuilder>,
): void {
  if (fields && fields.length > tableLimits.columns)
    table.leaveOut(line, fields.join(' ').slice(0, tableLimits.shownRow), 'too-long', mostColumns);
  else if (fields) table.add(line, fields.map(unguardCell));
  else if (fault === 'too-long')
    table.leaveOut(line, raw, 'too-long', `a row of at most ${tableLimits.rowLength} characters`);
  else table.leaveOut(line, raw, 'broken-row', 'quotes in pairs');
}

const mostColumns = `at most ${tableLimits.columns} values`;

const separatorOf = (sign: string | undefined): Separator =>
  separators.find((known) => known === sign) ?? ',';

/** Without the line that the first part cuts off. */
function wholeLines(text: string, isLast: boolean): string {
  const end = isLast ? text.length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return end > 0 ? text.slice(0, end) : text;
}
