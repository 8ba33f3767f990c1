import type { Segment } from '../cut-segment';
import { orderAlongHilbert } from '../hilbert-order';
import type { StreetGraph } from './data';

/**
 * The graph of straight segments in metres; edge i is segment i. Ends at equal positions are one node.
 * Nodes are numbered along a Hilbert curve, so that what is near on the ground is near in memory and the
 * numbers do not depend on the order of the segments. Coordinates must be finite.
 */
export function buildStreetGraph(segments: readonly Segment[]): StreetGraph {
  const edgeCount = segments.length;
  const { nodeOfEnd, nodeX, nodeY } = shareNodes(segments);
  const edgeFrom = Int32Array.from({ length: edgeCount }, (_, edge) => nodeOfEnd[2 * edge] as number);
  const edgeTo = Int32Array.from({ length: edgeCount }, (_, edge) => nodeOfEnd[2 * edge + 1] as number);
  const edgeLength = Float64Array.from(segments, ([from, to]) =>
    Math.hypot(to[0] - from[0], to[1] - from[1]),
  );
  return {
    nodeCount: nodeX.length,
    edgeCount,
    nodeX,
    nodeY,
    edgeFrom,
    edgeTo,
    edgeLength,
    ...listArcs(nodeX.length, edgeFrom, edgeTo, edgeLength),
  };
}

function shareNodes(segments: readonly Segment[]) {
  const endX = new Float64Array(2 * segments.length);
  const endY = new Float64Array(2 * segments.length);
  for (const [edge, [from, to]] of segments.entries()) {
    [endX[2 * edge], endY[2 * edge]] = from;
    [endX[2 * edge + 1], endY[2 * edge + 1]] = to;
  }
  const nodeOfEnd = new Int32Array(endX.length);
  const nodeX: number[] = [];
  const nodeY: number[] = [];
  for (const end of orderAlongHilbert(endX, endY)) {
    const x = endX[end] as number;
    const y = endY[end] as number;
    if (nodeX.at(-1) !== x || nodeY.at(-1) !== y) {
      nodeX.push(x);
      nodeY.push(y);
    }
    nodeOfEnd[end] = nodeX.length - 1;
  }
  return { nodeOfEnd, nodeX: Float64Array.from(nodeX), nodeY: Float64Array.from(nodeY) };
}

function listArcs(nodeCount: number, edgeFrom: Int32Array, edgeTo: Int32Array, edgeLength: Float64Array) {
  const firstArc = new Int32Array(nodeCount + 1);
  const count = (node: number) => {
    firstArc[node + 1] = (firstArc[node + 1] as number) + 1;
  };
  edgeFrom.forEach(count);
  edgeTo.forEach(count);
  for (let node = 0; node < nodeCount; node++)
    firstArc[node + 1] = (firstArc[node + 1] as number) + (firstArc[node] as number);
  const next = firstArc.slice(0, nodeCount);
  const arcTo = new Int32Array(2 * edgeFrom.length);
  const arcEdge = new Int32Array(2 * edgeFrom.length);
  const arcLength = new Float64Array(2 * edgeFrom.length);
  const addArc = (from: number, to: number, edge: number) => {
    const arc = next[from] as number;
    next[from] = arc + 1;
    arcTo[arc] = to;
    arcEdge[arc] = edge;
    arcLength[arc] = edgeLength[edge] as number;
  };
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    addArc(edgeFrom[edge] as number, edgeTo[edge] as number, edge);
    addArc(edgeTo[edge] as number, edgeFrom[edge] as number, edge);
  }
  return { firstArc, arcTo, arcEdge, arcLength };
}
