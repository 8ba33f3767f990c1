import type { OsmElement } from './data';
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
  text: string,
  onElement: (element: OsmElement, isBroken: boolean) => void,
  pace: (share: number) => Promise<void>,
): Promise<void> {
  const starts = [...text.matchAll(start)].map(({ index }) => index);
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
  const tellLost = (from: number, to: number) => {
    if (trace.test(text.slice(from, to))) onElement(lostElement, true);
  };
  tellLost(0, starts[0] ?? text.length);
  let scanner = open();
  for (const [i, from] of starts.entries()) {
    await pace(i / starts.length);
    const next = starts[i + 1] ?? text.length;
    const to = findEnd(text, from, next);
    hasFault = false;
    given = [];
    scanner.write(text.slice(from, to));
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
    tellLost(to, next);
  }
}

const emptyElement = /<\w+[^<>]*\/>/y;
const endTag = /<\/(?:node|way|relation)\s*>/g;

/** Where the element that begins at `from` ends; the next one's begin where its own end is lost. */
function findEnd(text: string, from: number, next: number): number {
  emptyElement.lastIndex = from;
  if (emptyElement.test(text)) return emptyElement.lastIndex;
  endTag.lastIndex = from;
  const found = endTag.exec(text);
  return found && found.index < next ? endTag.lastIndex : next;
}

/** Stands for an element of which nothing can be said. */
const lostElement: OsmElement = {
  type: 'node',
  id: Number.NaN,
  tags: Object.create(null),
  position: null,
  refs: [],
  line: null,
  members: [],
};
