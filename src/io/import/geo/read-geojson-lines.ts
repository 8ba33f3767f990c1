import { fail, succeed } from '../../../lib/result';
import type { ReadTables } from '../data';
import { recordSeparator } from '../recognise-json';
import { guessEncoding } from '../tables/guess-encoding';
import { readTextParts } from '../tables/read-text-parts';
import {
  createTableCollector,
  type ReadFeature,
  type ReadIssue,
  type TableCollector,
} from './collect-tables';
import { keepNumbers } from './keep-numbers';
import { readFeature } from './read-feature';
import { refuseBrokenText, refuseBytes } from './refuse-text';

/** Characters of one line. */
const maxLineLength = 8_000_000;

/**
 * Reads GeoJSON with a feature, geometry or plain object on each line, or behind each record separator
 * (RFC 8142); a row's number is its line or record. The text is never held as a whole.
 * Errors: `import-damaged` (no text), `import-broken-text`.
 */
export const readGeojsonLines: ReadTables = async (file, context) => {
  const encoding = guessEncoding(file.bytes);
  if (encoding === null) return fail(refuseBytes(file.name));
  const collector = await collectLines(file.name, readTextParts(file.bytes, encoding, context));
  if (collector.count() > 0) return succeed(collector.tables({ crs: null, members: {} }));
  const head = new TextDecoder(encoding).decode(file.bytes.subarray(0, headLength));
  return fail(refuseBrokenText(file.name, head, ''));
};

/** Bytes of a text without a row that are shown. */
const headLength = 4096;

/** The rows of a text of lines. */
export function readLines(name: string, text: string): Promise<TableCollector> {
  return collectLines(name, [{ text, isLast: true }]);
}

type TextParts = AsyncIterable<TextPart> | Iterable<TextPart>;

interface TextPart {
  readonly text: string;
  readonly isLast: boolean;
}

async function collectLines(name: string, parts: TextParts): Promise<TableCollector> {
  const collector = createTableCollector(name, 'geojson-lines');
  let isSequence: boolean | null = null;
  let number = 0;
  let rest = '';
  /** Characters of the line that is open beyond those that are kept. */
  let dropped = 0;
  const take = (line: string) => {
    // What stands before the first separator is no record.
    const row = isSequence ? number++ : ++number;
    if (line.trim() !== '' || dropped > 0) collector.take(readLine(line, row, dropped));
    dropped = 0;
  };
  for await (const { text, isLast } of parts) {
    isSequence ??= text.trimStart().startsWith(recordSeparator);
    const lines = text.split(isSequence ? recordSeparator : '\n');
    for (const [i, line] of lines.entries()) {
      const room = Math.max(0, maxLineLength - rest.length);
      rest += line.slice(0, room);
      dropped += Math.max(0, line.length - room);
      if (i === lines.length - 1 && !isLast) break;
      take(rest);
      rest = '';
    }
  }
  return collector;
}

function readLine(line: string, row: number, dropped: number): ReadFeature | ReadIssue {
  if (dropped > 0)
    return { row, code: 'too-long', value: line, expected: `at most ${maxLineLength} characters` };
  try {
    return readFeature(JSON.parse(keepNumbers(line)), row);
  } catch {
    return { row, code: 'broken-row', value: line, expected: 'a feature of whole JSON' };
  }
}
