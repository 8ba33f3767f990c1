import type { CsvValue } from './write-csv';

/** One sheet: a header and rows below it. */
export interface SheetContent {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** Excel allows 31 characters and none of these in the name of a sheet. */
const longestName = 31;
const notInNames = /[[\]:*?/\\\p{Cc}]/gu;
/** Characters of a cell that spreadsheets open. */
const longestCell = 32_767;

/**
 * Sheets as .xlsx. Numbers stay numbers and text stays text: a cell is of the type "text", so that nothing
 * in it runs as a formula, and no apostrophe is needed. Unknown is an empty cell. Text that spreadsheets cannot
 * open for its length is cut. The library is loaded by the first call.
 */
export async function writeXlsx(sheets: readonly SheetContent[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx: write } = await import('hucre/xlsx');
  const bytes = await write({
    sheets: uniqueNames(sheets).map(({ name, header, rows }) => ({
      name,
      rows: [header, ...rows].map((row) => row.map(cellOf)),
      freezePane: { rows: 1 },
    })),
  });
  return new Uint8Array(bytes);
}

function cellOf(value: CsvValue): string | number | boolean | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? escapeSigns(value.slice(0, longestCell)) : value;
}

/** XML has no place for most control characters; spreadsheets write them, and what looks like them, as `_x0001_`. */
function escapeSigns(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[\p{Cc}\ufffe\uffff]|\p{Cs}/gu, (sign) =>
      sign === '\n' || sign === '\t'
        ? sign
        : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

function uniqueNames(sheets: readonly SheetContent[]): SheetContent[] {
  const taken = new Set<string>();
  return sheets.map((sheet, at) => {
    const plain =
      sheet.name
        .replace(notInNames, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || `Sheet ${at + 1}`;
    let name = plain.slice(0, longestName);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${plain.slice(0, longestName - 4)} (${count})`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
