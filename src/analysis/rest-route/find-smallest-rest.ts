import type { Anchor, DistanceField, StreetGraph } from '../../geometry/street-graph/data';
import { findDistances } from '../../geometry/street-graph/find-distances';

/** A walk between two anchors that may be a leg of the widest way. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A place on an edge, the walk from it to a nearest anchor, and that anchor. */
interface Place {
  readonly along: number;
  distance: number;
  owner: number;
}

/**
 * The least N so that one can walk from anchor `start` to anchor `end` with no leg between anchors longer
 * than N (the bottleneck path), metres, exact; null where no way leads there.
 *
 * The widest way runs in a minimum spanning tree of all anchors (Hu 1961), and such a tree lies among the
 * walks that cross from the surroundings of one anchor into those of another (Mehlhorn 1988): one search
 * from all anchors at once finds them, and joining the shortest first (Kruskal 1956) ends at the answer.
 */
export function findSmallestRest(
  graph: StreetGraph,
  anchors: readonly Anchor[],
  start: number,
  end: number,
): number | null {
  const field = findDistances(graph, anchors);
  const links = listLinks(field).sort((a, b) => a.length - b.length);
  const parent = Int32Array.from(anchors, (_, i) => i);
  for (const { a, b, length } of links) {
    parent[rootOf(parent, a)] = rootOf(parent, b);
    if (rootOf(parent, start) === rootOf(parent, end)) return length;
  }
  return null;
}

function listLinks(field: DistanceField): Link[] {
  const links: Link[] = [];
  const link = (a: number, b: number, length: number) => {
    if (a !== b && Number.isFinite(length)) links.push({ a, b, length });
  };
  for (let edge = 0; edge < field.graph.edgeCount; edge++) {
    const places = listPlaces(field, edge);
    for (const [i, { along, distance, owner }] of places.entries()) {
      const before = places[i - 1];
      if (before) link(before.owner, owner, before.distance + (along - before.along) + distance);
    }
    // Where another anchor is nearer to the foot of an anchor's leg, the leg itself is crossed.
    for (const [i, anchor] of (field.anchorsOfEdge[edge] ?? []).entries()) {
      const place = places[i + 1];
      if (place) link(place.owner, anchor, place.distance + (field.anchors[anchor]?.access ?? Infinity));
    }
  }
  return links;
}

/** The ends of an edge and the feet of its anchors, in the order along it, each with its nearest anchor. */
function listPlaces(
  { graph, distance, owner, anchors, anchorsOfEdge }: DistanceField,
  edge: number,
): Place[] {
  const placeOf = (node: number, along: number): Place => ({
    along,
    distance: distance[node] as number,
    owner: owner[node] as number,
  });
  const feet = (anchorsOfEdge[edge] ?? []).map((anchor): Place => {
    const { along = 0, access = Infinity } = anchors[anchor] ?? {};
    return { along, distance: access, owner: anchor };
  });
  const places = [
    placeOf(graph.edgeFrom[edge] as number, 0),
    ...feet,
    placeOf(graph.edgeTo[edge] as number, graph.edgeLength[edge] as number),
  ];
  if (feet.length > 0) {
    lower(places);
    lower(places.reverse());
    places.reverse();
  }
  return places;
}

/** An anchor may be nearer to a place by way of the place before it. */
function lower(places: readonly Place[]): void {
  for (const [i, place] of places.entries()) {
    const before = places[i - 1];
    const walk = before ? before.distance + Math.abs(place.along - before.along) : Infinity;
    if (!before || walk >= place.distance) continue;
    place.distance = walk;
    place.owner = before.owner;
  }
}

function rootOf(parent: Int32Array, i: number): number {
  let root = i;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root] as number] as number;
    root = parent[root] as number;
  }
  return root;
}
