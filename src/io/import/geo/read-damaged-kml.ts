import { cutAtStarts } from '../../cut-at-starts';
import type { ReadFeature, ReadIssue } from './collect-tables';
import type { KmlFault, OpenKmlParser } from './kml-parser';
import { kindOfParts } from './read-raw-geometry';

const start = /<(?:[\w.-]+:)?Placemark(?=[\s>])/g;
const end = /<\/(?:[\w.-]+:)?Placemark\s*>/g;

/** A folder's tag ends a placemark whose own end is damaged. */
const folder = /<\/?(?:[\w.-]+:)?Folder(?=[\s>])/g;

/** What shows that a placemark was there whose own tags are damaged. */
const trace = /Placemark\s*>|<(?:[\w.-]+:)?coordinates/;

/**
 * The placemarks of a text that is no whole XML: it is cut where a placemark begins and ends, each piece is
 * read by itself after a fault, and what stands between them tells the folders. An XML parser alone would let
 * one lost tag close everything around it.
 */
export async function* readDamagedKml(
  parts: AsyncIterable<{ readonly text: string }>,
  open: OpenKmlParser,
): AsyncGenerator<ReadFeature | ReadIssue> {
  let reads: (ReadFeature | ReadIssue)[] = [];
  let row = 0;
  const skeleton = open(() => {});
  const openPiece = () => {
    const piece = open((read) => reads.push(read), row, skeleton.reader.folders());
    piece.write('<kml>');
    return piece;
  };
  const between = (part: string): (ReadFeature | ReadIssue)[] => {
    skeleton.write(part);
    if (!trace.test(part)) return [];
    return [
      { row: ++row, code: 'broken-row', value: part.trim(), expected: 'a placemark of well-formed XML' },
    ];
  };
  for await (const { text, isStart, isTooLong } of cutAtStarts(parts, start, longestPlacemark)) {
    if (isTooLong) {
      yield { row: ++row, code: 'too-long', value: text, expected: `at most ${longestPlacemark} characters` };
      continue;
    }
    if (!isStart) {
      yield* between(text);
      continue;
    }
    const close = endOf(text, end, 'behind');
    const to = close ?? endOf(text, folder, 'before') ?? text.length;
    const piece = openPiece();
    piece.write(text.slice(0, to));
    // A piece without an end stays open: closing it would make a whole number of half a one.
    if (close !== null) piece.write('</kml>');
    piece.end();
    row++;
    const fault = piece.fault();
    yield* fault ? reads.flatMap((read) => withFault(read, fault)) : reads;
    reads = [];
    yield* between(text.slice(to));
  }
}

/** Characters of one placemark. */
const longestPlacemark = 8_000_000;

/** A placemark that a lost tag has closed too early is said to be damaged, whatever could be read of it. */
function withFault(read: ReadFeature | ReadIssue, { value }: KmlFault): readonly (ReadFeature | ReadIssue)[] {
  if (!('parts' in read)) return read.outcome === 'kept-as-is' ? [] : [read];
  const { row } = read;
  const issue = { row, code: 'broken-row', value, expected: 'a placemark of well-formed XML' } as const;
  return kindOfParts(read.parts) === null ? [issue] : [read, { ...issue, outcome: 'kept-as-is' }];
}

function endOf(text: string, tag: RegExp, side: 'before' | 'behind'): number | null {
  tag.lastIndex = 0;
  const found = tag.exec(text);
  if (!found) return null;
  return side === 'behind' ? tag.lastIndex : found.index;
}
