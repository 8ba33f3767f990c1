import { buildGeometry } from '../../src/io/osm/build-geometry';
import type { OsmElement, OsmLookup, OsmTags } from '../../src/io/osm/data';
import type { MultiPolygonRings } from '../../src/model/district';
import type { ElementScan } from './data';
import { createNodeStore } from './node-store';

interface OsmBoundary {
  readonly polygons: MultiPolygonRings;
  readonly name: string | null;
  readonly englishName: string | null;
}

/** Named in an error at the most. */
const mostNamed = 8;

/**
 * A boundary of OpenStreetMap: the relation or closed way asked for, or the only one that a file has. Three
 * scans, for its relation, its ways and its nodes.
 * @throws Error with one sentence where it is not there, not the only one, or not whole.
 */
export async function readOsmBoundary(
  scan: ElementScan,
  file: string,
  wanted: { readonly type: 'relation' | 'way'; readonly id: number } | null,
): Promise<OsmBoundary> {
  const candidates: OsmElement[] = [];
  const isWanted = (type: string, id: number, tags: OsmTags) =>
    wanted
      ? wanted.type === type && wanted.id === id
      : tags.boundary !== undefined || tags.type === 'boundary';
  await scan({
    way: (id, refs, line, readTags) => {
      const isClosed = (line ?? refs).length >= 4 && (line ? true : refs[0] === refs.at(-1));
      if (!isClosed || (wanted && (wanted.type !== 'way' || wanted.id !== id))) return;
      const tags = readTags();
      if (isWanted('way', id, tags)) candidates.push({ ...bare, type: 'way', id, tags, refs, line });
    },
    relation: (id, members, readTags) => {
      if (wanted && (wanted.type !== 'relation' || wanted.id !== id)) return;
      const tags = readTags();
      const isArea = tags.type === 'boundary' || tags.type === 'multipolygon';
      if (wanted || (isArea && isWanted('relation', id, tags)))
        candidates.push({ ...bare, type: 'relation', id, tags, members });
    },
  });
  // Ways of a boundary are tagged like it: the relation is meant.
  const relations = candidates.filter(({ type }) => type === 'relation');
  const [element, ...others] = relations.length > 0 ? relations : candidates;
  if (!element)
    throw new Error(
      wanted
        ? `${wanted.type}/${wanted.id} is not in ${file}.`
        : `${file} holds no boundary: neither a relation nor a closed way with the key boundary.`,
    );
  if (others.length > 0) {
    const names = [element, ...others].map(
      ({ type, id, tags }) => `${type}/${id}${tags.name ? ` ${tags.name}` : ''}`,
    );
    const shown = names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ' …' : '');
    throw new Error(`${file} holds ${names.length} boundaries; name one of them: ${shown}.`);
  }
  const lookup = await completeBoundary(scan, element);
  const built = buildGeometry(element, { kind: 'boundary', suffix: '', own: {} }, lookup);
  if (!built.ok || built.geometry.kind !== 'area') {
    const why = built.ok ? 'it encloses nothing' : `${built.value} where ${built.expected} were expected`;
    throw new Error(`${element.type}/${element.id} of ${file} is not whole: ${why}.`);
  }
  const { name = null, 'name:en': englishName = null } = element.tags;
  return { polygons: built.geometry.polygons, name, englishName };
}

const bare = { version: null, position: null, refs: [], line: null, members: [] } as const;

async function completeBoundary(scan: ElementScan, { refs, line, members }: OsmElement): Promise<OsmLookup> {
  const ways = new Map<number, Pick<OsmElement, 'refs' | 'line'>>();
  const wantedWays = new Set(
    members.flatMap((member) => (member.type === 'way' && !member.line ? [member.ref] : [])),
  );
  const wantedNodes = new Set(line ? [] : refs);
  if (wantedWays.size > 0)
    await scan({
      way: (id, own, ownLine) => {
        if (!wantedWays.has(id)) return;
        ways.set(id, { refs: own, line: ownLine });
        if (!ownLine) for (const ref of own) wantedNodes.add(ref);
      },
    });
  const nodes = createNodeStore();
  if (wantedNodes.size > 0)
    await scan({
      node: (id, lng, lat) => {
        if (wantedNodes.has(id)) nodes.add(id, lng, lat);
      },
    });
  return { findNode: nodes.find, findWay: (id) => ways.get(id) ?? null };
}
