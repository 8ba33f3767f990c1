import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';
import type { Anchor, StreetGraph } from '../../geometry/street-graph/data';
import type { Stretch } from './walked-streets';

/** The shortest walks between anchors of a network, and the streets that each goes along. */
export interface LegTable {
  readonly count: number;
  /** Metres with both access legs; Infinity beyond the limit, and from an anchor to itself 0. */
  readonly walk: (from: number, to: number) => number;
  /** Where one can walk to within the limit, nearest first, at equal walk by number. */
  readonly reachedFrom: (from: number) => readonly number[];
  /** The streets of a walk within the limit, in order. */
  readonly stretches: (from: number, to: number) => readonly Stretch[];
}

interface Tree {
  readonly walks: Float64Array;
  readonly reached: readonly number[];
  /** By node, the edge by which it is reached; -1 = straight from the start, or not at all. */
  readonly edgeBefore: Int32Array;
  readonly nodeWalks: Float64Array;
}

/**
 * All walks between anchors up to `limit` metres, one search an anchor (Dijkstra 1959) when it is first asked
 * for; which of two equal walks is taken depends on the network alone. Streets are traced when asked for.
 */
export function createLegTable(graph: StreetGraph, anchors: readonly Anchor[], limit: number): LegTable {
  const trees = new Map<number, Tree>();
  const traced = new Map<number, readonly Stretch[]>();
  const treeOf = (from: number): Tree => {
    const tree = trees.get(from) ?? growTree(graph, anchors, from, limit);
    trees.set(from, tree);
    return tree;
  };
  return {
    count: anchors.length,
    walk: (from, to) => treeOf(from).walks[to] as number,
    reachedFrom: (from) => treeOf(from).reached,
    stretches: (from, to) => {
      const key = from * anchors.length + to;
      const known = traced.get(key);
      if (known) return known;
      const stretches = trace(graph, treeOf(from), anchors[from] as Anchor, anchors[to] as Anchor);
      traced.set(key, stretches);
      return stretches;
    },
  };
}

function growTree(graph: StreetGraph, anchors: readonly Anchor[], start: number, limit: number): Tree {
  const nodeWalks = new Float64Array(graph.nodeCount).fill(Infinity);
  const edgeBefore = new Int32Array(graph.nodeCount).fill(-1);
  const heap = createNodeHeap();
  const reach = (node: number, walk: number, edge: number) => {
    if (walk > limit || walk >= (nodeWalks[node] as number)) return;
    nodeWalks[node] = walk;
    edgeBefore[node] = edge;
    heap.push(walk, node);
  };
  const from = anchors[start] as Anchor;
  reach(graph.edgeFrom[from.edge] as number, from.access + from.along, -1);
  reach(graph.edgeTo[from.edge] as number, from.access + lengthOf(graph, from.edge) - from.along, -1);
  while (heap.pop()) {
    const { node, distance: walked } = heap;
    if (walked > (nodeWalks[node] as number)) continue;
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++)
      reach(
        graph.arcTo[arc] as number,
        walked + (graph.arcLength[arc] as number),
        graph.arcEdge[arc] as number,
      );
  }
  const walks = Float64Array.from(anchors, (to, i) => {
    const walk = i === start ? 0 : measureWalk(graph, nodeWalks, from, to);
    return walk <= limit ? walk : Infinity;
  });
  const reached = [...walks.keys()]
    .filter((i) => i !== start && (walks[i] as number) < Infinity)
    .sort((a, b) => (walks[a] as number) - (walks[b] as number) || a - b);
  return { walks, reached, edgeBefore, nodeWalks };
}

const lengthOf = (graph: StreetGraph, edge: number): number => graph.edgeLength[edge] as number;

function measureWalk(graph: StreetGraph, nodeWalks: Float64Array, from: Anchor, to: Anchor): number {
  const direct = from.edge === to.edge ? from.access + Math.abs(to.along - from.along) : Infinity;
  const [byStart, byEnd] = measureByEnds(graph, nodeWalks, to);
  return to.access + Math.min(direct, byStart, byEnd);
}

/** To where an anchor meets its street by way of the start and of the end of the edge. */
function measureByEnds(graph: StreetGraph, nodeWalks: Float64Array, { edge, along }: Anchor) {
  const byStart = (nodeWalks[graph.edgeFrom[edge] as number] as number) + along;
  const byEnd = (nodeWalks[graph.edgeTo[edge] as number] as number) + lengthOf(graph, edge) - along;
  return [byStart, byEnd] as const;
}

function trace(graph: StreetGraph, { nodeWalks, edgeBefore }: Tree, from: Anchor, to: Anchor): Stretch[] {
  const [byStart, byEnd] = measureByEnds(graph, nodeWalks, to);
  const isDirect =
    from.edge === to.edge && from.access + Math.abs(to.along - from.along) <= Math.min(byStart, byEnd);
  if (isDirect) return [cutStretch(to.edge, from.along, to.along)];
  const isByStart = byStart <= byEnd;
  const stretches = [cutStretch(to.edge, to.along, isByStart ? 0 : lengthOf(graph, to.edge))];
  let node = (isByStart ? graph.edgeFrom : graph.edgeTo)[to.edge] as number;
  for (let edge = edgeBefore[node] as number; edge >= 0; edge = edgeBefore[node] as number) {
    stretches.push({ edge, from: 0, to: lengthOf(graph, edge) });
    const [start, end] = [graph.edgeFrom[edge] as number, graph.edgeTo[edge] as number];
    node = start === node ? end : start;
  }
  const atStart = node === graph.edgeFrom[from.edge];
  stretches.push(cutStretch(from.edge, from.along, atStart ? 0 : lengthOf(graph, from.edge)));
  return stretches.reverse();
}

const cutStretch = (edge: number, a: number, b: number): Stretch => ({
  edge,
  from: Math.min(a, b),
  to: Math.max(a, b),
});
