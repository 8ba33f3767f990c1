import { SaxesParser } from 'saxes';
import type { OsmElement, OsmMember, OsmType } from './data';
import { osmTypes } from './data';
import { readPosition } from './read-position';
import { readVersion } from './read-version';

/** Something in the text that is no XML, or an element that the end of the text cut off. */
export interface XmlFault {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly message: string;
}

export interface OsmXmlScanner {
  readonly write: (text: string) => void;
  /** A text or tag of the element that is open was longer than any value, and was not read to its end. */
  readonly tooLong: () => void;
  readonly close: () => void;
  /** Attributes of the root, `generator`, `attribution` …; null = nothing of an OSM file has come. */
  readonly root: () => Readonly<Record<string, string>> | null;
}

/** Damages after which a text is no longer worth reading. */
const mostFaults = 10_000;

/** Ends the reading of a text that is nothing but faults, each of which costs the parser a sentence. */
class TooManyFaults extends Error {}

/**
 * Reads OSM XML (`.osm`, also what JOSM and OSMnx write) piece by piece and hands over each element whole.
 * No document type is obeyed, so no entity expands. A damage is told to `onFault`; the element that it lies in
 * is handed over as broken, and the others are read on. Elements that JOSM marks `action="delete"` are passed over.
 * @param most faults after which nothing more is read
 */
export function createOsmXmlScanner(
  onElement: (element: OsmElement, isBroken: boolean) => void,
  onFault: (fault: XmlFault) => void,
  most: number = mostFaults,
): OsmXmlScanner {
  const parser = new SaxesParser<{ xmlns: false }>();
  let root: Readonly<Record<string, string>> | null = null;
  let open: OpenElement | null = null;
  let isBroken = false;
  let faults = 0;
  parser.on('error', (error) => {
    isBroken = true;
    faults++;
    if (faults > most) throw new TooManyFaults();
    onFault({ line: parser.line, message: error.message.replace(/^\d+:\d+: /, '') });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const attribute = (key: string) => (Object.hasOwn(attributes, key) ? attributes[key] : undefined);
    if (name === 'osm') root ??= { ...attributes };
    else if (isType(name)) {
      // An element in an element: the one before was never closed.
      if (open) onElement(toElement(open), true);
      open = openElement(name, attribute);
      isBroken = !Number.isSafeInteger(open.id);
    } else if (open && name === 'tag') {
      const key = attribute('k');
      if (key !== undefined) open.tags[key] = attribute('v') ?? '';
    } else if (open && name === 'nd') {
      const position = readPosition(attribute('lon'), attribute('lat'));
      open.refs.push(Number(attribute('ref')));
      open.line.push(position);
    } else if (open && name === 'center')
      open = { ...open, position: readPosition(attribute('lon'), attribute('lat')) };
    else if (open && name === 'member') {
      const type = attribute('type');
      if (isType(type))
        open.members.push({ type, ref: Number(attribute('ref')), role: attribute('role') ?? '', line: null });
    }
  });
  parser.on('closetag', ({ name }) => {
    if (!open || name !== open.type) return;
    if (open.action !== 'delete') onElement(toElement(open), isBroken);
    open = null;
    isBroken = false;
  });
  const feed = (step: () => void) => {
    if (faults > most) return;
    try {
      step();
    } catch (thrown) {
      if (!(thrown instanceof TooManyFaults)) throw thrown;
    }
  };
  return {
    root: () => root,
    write: (text) => feed(() => parser.write(text)),
    tooLong: () => {
      isBroken = true;
    },
    close: () => {
      feed(() => parser.close());
      if (open) onElement(toElement(open), true);
      open = null;
    },
  };
}

interface OpenElement {
  readonly type: OsmType;
  readonly id: number;
  readonly version: number | null;
  readonly action: string | undefined;
  readonly position: OsmElement['position'];
  readonly tags: Record<string, string>;
  readonly refs: number[];
  readonly line: OsmElement['position'][];
  readonly members: OsmMember[];
}

function openElement(type: OsmType, attribute: (key: string) => string | undefined): OpenElement {
  return {
    type,
    id: Number(attribute('id') ?? Number.NaN),
    version: readVersion(attribute('version')),
    action: attribute('action'),
    position: type === 'node' ? readPosition(attribute('lon'), attribute('lat')) : null,
    tags: Object.create(null),
    refs: [],
    line: [],
    members: [],
  };
}

function toElement({ type, id, version, position, tags, refs, line, members }: OpenElement): OsmElement {
  // Overpass writes the vertices into the way when it is asked for its geometry.
  return { type, id, version, position, tags, refs, line: line.some(Boolean) ? line : null, members };
}

const isType = (name: string | undefined): name is OsmType => osmTypes.some((type) => type === name);
