import type { PlanePoint } from '../local-plane';
import type { EdgePoint, StreetGraph } from './data';

/** The place of an edge point in the plane, metres; the ends of an edge are exactly its nodes. */
export function locateOnEdge(graph: StreetGraph, { edge, along }: EdgePoint): PlanePoint {
  const length = graph.edgeLength[edge] as number;
  const from = graph.edgeFrom[edge] as number;
  const to = graph.edgeTo[edge] as number;
  const ax = graph.nodeX[from] as number;
  const ay = graph.nodeY[from] as number;
  if (along <= 0) return [ax, ay];
  const bx = graph.nodeX[to] as number;
  const by = graph.nodeY[to] as number;
  if (along >= length) return [bx, by];
  const share = along / length;
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}
