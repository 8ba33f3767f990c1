import type { SaxesParser } from 'saxes';
import { tableLimits } from './data';
import { MarkupFault, stopAtFault } from './stop-at-fault';

/** Begins the first cell of a row that took the place of a damaged one; private use, so that no text has it. */
export const brokenMark = '\ue0ff\ue0fe';

/** Where the sheets of a workbook lie in its zip (ECMA-376, as all programs write it). */
export const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/i;
/** The last column of a spreadsheet is XFD. */
const cellName = /^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])\d{1,7}$/;

function isSound(parser: SaxesParser, xml: string): boolean {
  stopAtFault(parser);
  try {
    parser.write(xml).close();
    return true;
  } catch (thrown) {
    if (!(thrown instanceof MarkupFault)) throw thrown;
    return false;
  }
}

/**
 * The workbook with every row of its sheets that is no whole XML element replaced by one that says so
 * (`brokenMark`, then what was there): a damaged row would take those behind it along.
 * Throws what the zip library throws.
 */
export async function mendSheets(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const [{ unzipSync, zipSync }, { SaxesParser }] = await Promise.all([import('fflate'), import('saxes')]);
  const parts = unzipSync(bytes);
  const isWhole = (row: string): boolean => {
    if (row.length > tableLimits.rowLength) return false;
    const parser = new SaxesParser();
    let depth = 0;
    let elements = 0;
    let isNamed = true;
    parser.on('opentag', ({ name, attributes }) => {
      depth += 1;
      if (depth === 2) elements += 1;
      const cell = name === 'c' ? attributes.r : undefined;
      if (cell !== undefined && !cellName.test(cell)) isNamed = false;
    });
    parser.on('closetag', () => {
      depth -= 1;
    });
    return isSound(parser, `<sheetData>${row}</sheetData>`) && isNamed && elements === 1;
  };
  for (const [path, part] of Object.entries(parts))
    if (sheetPath.test(path))
      parts[path] = new TextEncoder().encode(mendSheet(new TextDecoder().decode(part), isWhole));
  return zipSync(parts, { level: 0 });
}

function mendSheet(xml: string, isWhole: (row: string) => boolean): string {
  const from = /<sheetData[^>]*>/.exec(xml);
  if (!from) return xml;
  const start = from.index + from[0].length;
  const end = xml.lastIndexOf('</sheetData>');
  const rows = xml.slice(start, end > start ? end : undefined).split(/(?=<row[\s>/])|(?<=<\/row>)/);
  let last = 0;
  const mended = rows.map((row) => {
    if (row.trim() === '') return '';
    const number = Number(/^<row[^<>]*?\sr="(\d{1,7})"/.exec(row)?.[1] ?? last + 1);
    last = number;
    return isWhole(row) ? row : markBroken(number, row);
  });
  const tail = end > start ? xml.slice(end) : '</sheetData></worksheet>';
  return xml.slice(0, start) + mended.join('') + tail;
}

function markBroken(number: number, row: string): string {
  const shown = row
    .slice(0, tableLimits.shownRow)
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${brokenMark}${shown}</t></is></c></row>`;
}
