import { classifyElement } from '../../src/io/osm/classify-element';
import type { OsmElement, OsmLookup, OsmMember, OsmTags } from '../../src/io/osm/data';
import type { Bounds, Position } from '../../src/lib/units';
import type { ElementScan } from './data';
import { createNodeStore } from './node-store';

export interface Collected {
  /** Elements with a meaning that touch the box, in the order nodes, ways, relations. */
  readonly elements: readonly OsmElement[];
  readonly lookup: OsmLookup;
  readonly timestamp: string | null;
  /** The box around all nodes of the extract; null = it has none. */
  readonly extent: Bounds | null;
  readonly counts: {
    readonly nodes: number;
    readonly ways: number;
    readonly relations: number;
    readonly nodesInBox: number;
    readonly scans: number;
  };
}

interface HeldWay {
  readonly refs: readonly number[];
  readonly line: readonly (Position | null)[] | null;
}

/**
 * Collects what an extract has in a box. The first scan takes the nodes in the box, the ways that touch it
 * and the relations that have such a way; the second the vertices beyond the box and the member ways that are
 * still missing, and if there were any, a third their vertices. So memory holds the box, never the extract. A
 * file that is not sorted by kind (nodes, ways, relations) costs one scan more.
 */
export async function collectElements(
  scan: ElementScan,
  box: Bounds,
  onScan: (scan: number) => void,
): Promise<Collected> {
  const [west, south, east, north] = box;
  const nodes = createNodeStore();
  const beyond = createNodeStore();
  const ways = new Map<number, HeldWay>();
  const elements: OsmElement[] = [];
  const counts = { nodes: 0, ways: 0, relations: 0, nodesInBox: 0, scans: 0 };
  let isSorted = true;
  let extent: Bounds | null = null;
  const seen = new Set<string>();
  const keep = (element: OsmElement) => {
    const key = `${element.type}/${element.id}`;
    if (seen.has(key)) return;
    seen.add(key);
    elements.push(element);
  };
  const takeWay = (id: number, refs: readonly number[], line: HeldWay['line'], readTags: () => OsmTags) => {
    const isInBox = line
      ? line.some((vertex) => vertex && isIn(vertex[0], vertex[1]))
      : refs.some((ref) => nodes.has(ref));
    if (!isInBox) return;
    if (!ways.has(id)) ways.set(id, { refs, line });
    const tags = readTags();
    if (classifyElement(tags, 'way').length > 0)
      keep({
        ...bare,
        type: 'way',
        id,
        tags,
        refs,
        line,
        position: line?.length === 1 ? (line[0] ?? null) : null,
      });
  };
  const isIn = (lng: number, lat: number) => lng >= west && lng <= east && lat >= south && lat <= north;
  const takeRelation = (id: number, members: readonly OsmMember[], readTags: () => OsmTags) => {
    if (!members.some((member) => member.type === 'way' && (ways.has(member.ref) || touches(member, isIn))))
      return;
    const tags = readTags();
    if (tags.type !== 'multipolygon' && tags.type !== 'boundary') return;
    // Boundaries are asked for by their id alone.
    if (classifyElement(tags, 'relation').some(({ kind }) => kind !== 'boundary'))
      keep({ ...bare, type: 'relation', id, tags, members });
  };
  const again = (visitor: Parameters<ElementScan>[0]) => {
    counts.scans++;
    onScan(counts.scans);
    return scan(visitor);
  };

  const { timestamp } = await again({
    node: (id, lng, lat, readTags, version) => {
      counts.nodes++;
      if (counts.ways > 0) isSorted = false;
      extent = widen(extent, lng, lat);
      if (!isIn(lng, lat)) return;
      nodes.add(id, lng, lat);
      const tags = readTags();
      if (Object.keys(tags).length > 0 && classifyElement(tags, 'node').length > 0)
        keep({ ...bare, type: 'node', id, version, tags, position: [lng, lat] });
    },
    way: (id, refs, line, readTags) => {
      counts.ways++;
      if (counts.relations > 0) isSorted = false;
      takeWay(id, refs, line, readTags);
    },
    relation: (id, members, readTags) => {
      counts.relations++;
      takeRelation(id, members, readTags);
    },
  });
  counts.nodesInBox = nodes.size();
  if (!isSorted) await again({ way: takeWay });
  if (!isSorted) await again({ relation: takeRelation });

  const wantedWays = new Set(
    elements.flatMap(({ members }) =>
      members.flatMap(({ type, ref, line }) => (type === 'way' && !line && !ways.has(ref) ? [ref] : [])),
    ),
  );
  const wantedNodes = new Set<number>();
  const wantVertices = ({ refs, line }: HeldWay) => {
    if (!line) for (const ref of refs) if (!nodes.has(ref) && !beyond.has(ref)) wantedNodes.add(ref);
  };
  const needed = new Set(
    elements.flatMap(({ type, id, members }) => (type === 'way' ? [id] : members.map(({ ref }) => ref))),
  );
  for (const [id, way] of ways) {
    if (needed.has(id)) wantVertices(way);
    else ways.delete(id);
  }
  const takeNodes = (id: number, lng: number, lat: number) => {
    if (wantedNodes.delete(id)) beyond.add(id, lng, lat);
  };
  if (wantedNodes.size > 0 || wantedWays.size > 0) {
    const later: HeldWay[] = [];
    await again({
      ...(wantedNodes.size > 0 && { node: takeNodes }),
      ...(wantedWays.size > 0 && {
        way: (id: number, refs: readonly number[], line: HeldWay['line']) => {
          if (!wantedWays.delete(id)) return;
          ways.set(id, { refs, line });
          later.push({ refs, line });
        },
      }),
    });
    // What the extract has not is not asked for again.
    wantedNodes.clear();
    for (const way of later) wantVertices(way);
    if (wantedNodes.size > 0) await again({ node: takeNodes });
  }
  return {
    elements,
    lookup: {
      findNode: (id) => nodes.find(id) ?? beyond.find(id),
      findWay: (id) => ways.get(id) ?? null,
    },
    timestamp,
    extent,
    counts,
  };
}

const bare = { version: null, position: null, refs: [], line: null, members: [] } as const;

const touches = ({ line }: OsmMember, isIn: (lng: number, lat: number) => boolean): boolean =>
  line?.some((vertex) => vertex && isIn(vertex[0], vertex[1])) ?? false;

function widen(extent: Bounds | null, lng: number, lat: number): Bounds {
  if (!extent) return [lng, lat, lng, lat];
  const [west, south, east, north] = extent;
  if (lng >= west && lng <= east && lat >= south && lat <= north) return extent;
  return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
}
