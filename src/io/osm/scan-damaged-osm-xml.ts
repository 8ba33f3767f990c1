import { cutAtStarts } from '../cut-at-starts';
import type { OsmElement, OsmType } from './data';
import { createOsmXmlScanner } from './scan-osm-xml';

const start = /<(?:node|way|relation)(?=[\s/>])/g;

/** What shows that an element was there whose own tags are damaged. */
const trace = /<(?:tag|nd|member)\s|<\/(?:node|way|relation)\s*>/;

/** Faults after which the rest of a piece is passed over: its element is broken anyway. */
const mostFaults = 20;

/**
 * The elements of a text that is no whole XML: it is cut where an element begins, and after a fault the next
 * one is read afresh. An XML parser alone would let one lost tag close everything around it.
 */
export async function scanDamagedOsmXml(
  parts: AsyncIterable<{ readonly text: string }>,
  onElement: (element: OsmElement, isBroken: boolean) => void,
): Promise<void> {
  let hasFault = false;
  let given: { readonly element: OsmElement; readonly isBroken: boolean }[] = [];
  const open = () => {
    const scanner = createOsmXmlScanner(
      (element, isBroken) => given.push({ element, isBroken }),
      () => {
        hasFault = true;
      },
      mostFaults,
    );
    scanner.write('<osm>');
    return scanner;
  };
  const tellLost = (text: string) => {
    if (trace.test(text)) onElement(lostElement, true);
  };
  let scanner = open();
  for await (const { text, isStart, isTooLong } of cutAtStarts(parts, start, longestElement)) {
    if (!isStart) {
      tellLost(text);
      continue;
    }
    if (isTooLong) {
      const [, type, id] = opening.exec(text) ?? [];
      onElement({ ...lostElement, type: (type ?? 'node') as OsmType, id: Number(id ?? Number.NaN) }, true);
      continue;
    }
    const to = findEnd(text);
    hasFault = false;
    given = [];
    scanner.write(text.slice(0, to));
    if (given.length === 0 || hasFault) {
      // Nothing came of an element that is marked as deleted, and nothing is wrong with it.
      const isLost = hasFault;
      scanner.close();
      if (given.length === 0 && isLost) given.push({ element: lostElement, isBroken: true });
      // A lost tag may have closed the element before all of it was read.
      for (const { element } of given) onElement(element, true);
      scanner = open();
    } else for (const { element, isBroken } of given) onElement(element, isBroken);
    // What stands between this element's end and the next is one whose own tags are damaged, or nothing.
    tellLost(text.slice(to));
  }
}

/** Characters of one element: a way has at most 2,000 nodes, a relation 32,000 members. */
const longestElement = 8_000_000;

const opening = /^<(node|way|relation)\b[^>]*?\sid\s*=\s*["'](-?\d{1,16})["']/;

const emptyElement = /<\w+[^<>]*\/>/y;
const endTag = /<\/(?:node|way|relation)\s*>/g;

/** Where the element that a piece begins with ends; the piece's end where its own end is lost. */
function findEnd(text: string): number {
  emptyElement.lastIndex = 0;
  if (emptyElement.test(text)) return emptyElement.lastIndex;
  endTag.lastIndex = 0;
  return endTag.test(text) ? endTag.lastIndex : text.length;
}

/** Stands for an element of which nothing can be said. */
const lostElement: OsmElement = {
  type: 'node',
  id: Number.NaN,
  version: null,
  tags: Object.create(null),
  position: null,
  refs: [],
  line: null,
  members: [],
};
