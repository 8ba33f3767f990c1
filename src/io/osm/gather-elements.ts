import type { Position } from '../../lib/units';
import type { OsmElement, OsmLookup } from './data';

/** An element of a file that may become a row. */
export interface GatheredElement {
  readonly element: OsmElement;
  /** Number among the elements of the file, from 1. */
  readonly row: number;
  /** `broken` = damaged in the file; `twice` = its id has come before with tags. */
  readonly state: 'whole' | 'broken' | 'twice';
}

export interface Gathering {
  readonly add: (element: OsmElement, isBroken: boolean) => void;
  /** The tagged and the broken elements, in the order of the file. */
  readonly elements: readonly GatheredElement[];
  readonly lookup: OsmLookup;
  /** Elements that came, bare vertices included. */
  readonly count: () => number;
}

/**
 * Gathers the elements of a file of moderate size: those with tags to become rows, the others as vertices and
 * parts of them. An element that comes twice, once with its tags and once bare (`out body; >; out skel;`),
 * counts once.
 */
export function gatherElements(): Gathering {
  const nodes = new Map<number, Position>();
  const ways = new Map<number, Pick<OsmElement, 'refs' | 'line'>>();
  const tagged = new Set<string>();
  const elements: GatheredElement[] = [];
  let count = 0;
  return {
    elements,
    count: () => count,
    lookup: { findNode: (id) => nodes.get(id) ?? null, findWay: (id) => ways.get(id) ?? null },
    add: (element, isBroken) => {
      count++;
      const { type, id, position, refs, line } = element;
      if (isBroken) {
        elements.push({ element, row: count, state: 'broken' });
        return;
      }
      if (type === 'node' && position && !nodes.has(id)) nodes.set(id, position);
      if (type === 'way' && !ways.has(id)) ways.set(id, { refs, line });
      if (!hasMeaning(element)) return;
      const key = `${type}/${id}`;
      elements.push({ element, row: count, state: tagged.has(key) ? 'twice' : 'whole' });
      tagged.add(key);
    },
  };
}

/** Tags that say how an element came about, not what it is. */
const workingTags: ReadonlySet<string> = new Set(['created_by', 'source', 'note', 'fixme', 'FIXME']);

const hasMeaning = ({ tags }: OsmElement): boolean => Object.keys(tags).some((key) => !workingTags.has(key));
