import { fail, succeed } from '../../../lib/result';
import type { ReadingContext, ReadTables } from '../data';
import { recordSeparator } from '../recognise-json';
import {
  createTableCollector,
  type ReadFeature,
  type ReadIssue,
  type TableCollector,
} from './collect-tables';
import { keepNumbers } from './keep-numbers';
import { readFeature } from './read-feature';
import { decodeBounded, refuseBrokenText } from './refuse-text';
import { takeRows } from './take-rows';

/** Characters of one line. */
const maxLineLength = 8_000_000;

/**
 * Reads GeoJSON with a feature, geometry or plain object on each line, or behind each record separator
 * (RFC 8142); a row's number is its line or record. Errors: `import-too-large`, `import-broken-text`.
 */
export const readGeojsonLines: ReadTables = async (file, context) => {
  const decoded = decodeBounded(file);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  context.onProgress(0.2);
  const collector = await readLines(file.name, text, context);
  if (collector.count() === 0) return fail(refuseBrokenText(file.name, text, ''));
  return succeed(collector.tables({ crs: null, members: {} }));
};

/** The rows of a text of lines. */
export async function readLines(
  name: string,
  text: string,
  context: ReadingContext,
): Promise<TableCollector> {
  const collector = createTableCollector(name, 'geojson-lines');
  const isSequence = text.trimStart().startsWith(recordSeparator);
  const lines = splitText(text, isSequence ? recordSeparator : '\n');
  const meanLength = 300;
  await takeRows(
    lines,
    (line, number) => {
      // What stands before the first separator is no record.
      const row = isSequence ? number - 1 : number;
      if (line.trim() !== '') collector.take(readLine(line, row));
    },
    context,
    text.length / meanLength,
  );
  return collector;
}

function* splitText(text: string, separator: string): Generator<string> {
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf(separator, from);
    if (end < 0) return yield text.slice(from);
    yield text.slice(from, end);
    from = end + 1;
  }
}

function readLine(line: string, row: number): ReadFeature | ReadIssue {
  if (line.length > maxLineLength)
    return { row, code: 'too-long', value: line, expected: `at most ${maxLineLength} characters` };
  try {
    return readFeature(JSON.parse(keepNumbers(line)), row);
  } catch {
    return { row, code: 'broken-row', value: line, expected: 'a feature of whole JSON' };
  }
}
