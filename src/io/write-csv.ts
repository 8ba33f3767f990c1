import { guardCell } from './csv-guard';

export type CsvValue = string | number | boolean | null;

/**
 * A table as CSV after RFC 4180: CRLF, quotes where needed, with the byte order mark by which
 * spreadsheets tell UTF-8. Unknown is an empty cell. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front (OWASP, CSV injection); numbers stay numbers, negative ones too.
 *
 * Own lines rather than Papa Parse: writing needs none of its reader, and an export should not wait
 * for a download.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeCell(value: CsvValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? guardCell(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
