import type { SaxesParser } from 'saxes';
import type { ReadFeature, ReadIssue } from './collect-tables';
import { cutText } from './cut-text';
import { createPlacemarkReader, type PlacemarkReader } from './placemark-reader';

export interface KmlFault {
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** A parser with a reader of placemarks behind it. */
export interface KmlParser {
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** The first place that is no XML; entities that are not declared are no fault. */
  readonly fault: () => KmlFault | null;
  readonly reader: PlacemarkReader;
}

export type OpenKmlParser = (
  take: (read: ReadFeature | ReadIssue) => void,
  before?: number,
  outer?: readonly string[],
) => KmlParser;

/** Faults after which a text is no longer worth reading: each costs the parser a sentence. */
const mostFaults = 1_000;

class TooManyFaults extends Error {}

/** Binds the parser of the library, which its caller has loaded, to new readers of placemarks. */
export function createKmlParser(createParser: () => SaxesParser<{ xmlns: false }>): OpenKmlParser {
  return (take, before, outer) => {
    const parser = createParser();
    const reader = createPlacemarkReader(take, before, outer);
    let fault: KmlFault | null = null;
    let faults = 0;
    const feed = (step: () => void) => {
      if (faults > mostFaults) return;
      try {
        step();
      } catch (thrown) {
        if (!(thrown instanceof TooManyFaults)) throw thrown;
      }
    };
    parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes.id, attributes.name));
    parser.on('text', reader.text);
    parser.on('cdata', reader.text);
    parser.on('closetag', ({ name }) => reader.close(name));
    parser.on('error', ({ message }) => {
      if (/undefined entity/.test(message)) return;
      fault ??= { line: parser.line, column: parser.column, value: cutText(message) };
      reader.fault(message);
      if (++faults > mostFaults) throw new TooManyFaults();
    });
    return {
      write: (text) => feed(() => parser.write(text)),
      end: () => {
        if (!reader.isTooDeep()) feed(() => parser.close());
        reader.end();
      },
      fault: () => fault,
      reader,
    };
  };
}
