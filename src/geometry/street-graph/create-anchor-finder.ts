import type { PlanePoint } from '../local-plane';
import { createNodeHeap, type NodeHeap } from './create-node-heap';
import { type Anchor, type StreetGraph, tieTolerance, type WayToAnchor } from './data';
import { locateOnEdge } from './locate-on-edge';
import { placeAnchors } from './place-anchors';

interface Tree {
  /** By node: the walk from the start. */
  readonly distance: Map<number, number>;
  /** By node: the node before it on the way; -1 = the start itself. */
  readonly before: Map<number, number>;
}

interface Found {
  readonly anchor: number;
  readonly distance: number;
  /** The node by which its edge is entered; -1 = straight along the edge of the start. */
  readonly by: number;
}

/** The `count` anchors nearest to a place beside the network. */
export type AnchorFinder = (from: Anchor, count: number) => WayToAnchor[];

/**
 * Finds the anchors nearest to a place, nearest first, at equal distance the one that stands first in the
 * list, each with the way along the network. A search goes no farther than the last that it returns
 * (Dijkstra 1959). Anchors that cannot be reached are left out. With one anchor: the shortest path to it.
 */
export function createAnchorFinder(graph: StreetGraph, anchors: readonly Anchor[]): AnchorFinder {
  const anchorsOfEdge = placeAnchors(graph, anchors);
  return (from, count) => {
    const best = new Map<number, Found>();
    let reach: number | null = null;
    const offer = (edge: number, by: number, walkTo: (along: number) => number) => {
      for (const anchor of anchorsOfEdge[edge] ?? []) {
        const { along, access } = anchors[anchor] as Anchor;
        const distance = walkTo(along) + access;
        if (distance >= (best.get(anchor)?.distance ?? Number.POSITIVE_INFINITY)) continue;
        best.set(anchor, { anchor, distance, by });
        reach = null;
      }
    };
    offer(from.edge, -1, (along) => from.access + Math.abs(along - from.along));
    const reachOf = () => {
      reach ??= rankFound(best, count);
      return reach;
    };
    const tree = search(graph, from, offer, reachOf);
    return sortFound(best)
      .slice(0, count)
      .map(({ anchor, distance, by }) => ({
        anchor,
        distance,
        way: traceWay(graph, tree, from, anchors[anchor] as Anchor, by),
      }));
  };
}

/** Goes from node to node, nearest first, as far as `reachOf` wants after what `offer` has been told. */
function search(
  graph: StreetGraph,
  from: Anchor,
  offer: (edge: number, by: number, walkTo: (along: number) => number) => void,
  reachOf: () => number,
): Tree {
  const tree: Tree = { distance: new Map(), before: new Map() };
  const heap = startTree(graph, from, tree);
  while (heap.pop() && heap.distance <= reachOf()) {
    const node = heap.node;
    const walked = heap.distance;
    if (walked > (tree.distance.get(node) as number)) continue;
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
      const edge = graph.arcEdge[arc] as number;
      const length = graph.arcLength[arc] as number;
      const isForward = graph.edgeFrom[edge] === node;
      offer(edge, node, (along) => walked + (isForward ? along : length - along));
      reach(tree, heap, graph.arcTo[arc] as number, walked + length, node);
    }
  }
  return tree;
}

function startTree(graph: StreetGraph, from: Anchor, tree: Tree): NodeHeap {
  const heap = createNodeHeap();
  const length = graph.edgeLength[from.edge] as number;
  reach(tree, heap, graph.edgeFrom[from.edge] as number, from.access + from.along, -1);
  reach(tree, heap, graph.edgeTo[from.edge] as number, from.access + (length - from.along), -1);
  return heap;
}

function reach({ distance, before }: Tree, heap: NodeHeap, node: number, walk: number, by: number): void {
  if (walk >= (distance.get(node) ?? Number.POSITIVE_INFINITY)) return;
  distance.set(node, walk);
  before.set(node, by);
  heap.push(walk, node);
}

function sortFound(best: ReadonlyMap<number, Found>): Found[] {
  const rank = ({ distance }: Found) => Math.round(distance / tieTolerance);
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || a.anchor - b.anchor);
}

/** Beyond this walk no anchor can be among the first `count`. */
function rankFound(best: ReadonlyMap<number, Found>, count: number): number {
  if (count <= 0) return Number.NEGATIVE_INFINITY;
  if (best.size < count) return Number.POSITIVE_INFINITY;
  return (sortFound(best)[count - 1]?.distance ?? Number.POSITIVE_INFINITY) + tieTolerance;
}

/** From edge point to edge point; at least two points, which are equal where nothing is to be walked. */
function traceWay(graph: StreetGraph, { before }: Tree, from: Anchor, to: Anchor, by: number): PlanePoint[] {
  const way = [locateOnEdge(graph, to)];
  for (let node = by; node >= 0; node = before.get(node) ?? -1)
    addPoint(way, [graph.nodeX[node] as number, graph.nodeY[node] as number]);
  addPoint(way, locateOnEdge(graph, from));
  if (way.length < 2) way.push(way[0] as PlanePoint);
  return way.reverse();
}

function addPoint(way: PlanePoint[], point: PlanePoint): void {
  const last = way.at(-1);
  if (!last || last[0] !== point[0] || last[1] !== point[1]) way.push(point);
}
