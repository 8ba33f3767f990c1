import type { StreetGraph } from './data';

/** The edges at some nodes and one edge more, ascending. */
export function listTouchedEdges(graph: StreetGraph, nodes: Iterable<number>, edge: number): number[] {
  const touched = new Set([edge]);
  for (const node of nodes)
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++)
      touched.add(graph.arcEdge[arc] as number);
  return [...touched].sort((a, b) => a - b);
}
