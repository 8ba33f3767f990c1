import type { Bounds } from '../../lib/units';
import { createBoxIndex } from '../box-index';
import type { PlanePoint } from '../local-plane';
import { type Anchor, type StreetGraph, tieTolerance } from './data';

/**
 * Finds the point of the network that is nearest to a point of the plane, at equal distance on the edge
 * with the lower number; null beyond `limit` metres. With `accepts`, of those edges only.
 */
export type EdgeFinder = (
  point: PlanePoint,
  limit: number,
  accepts?: (edge: number) => boolean,
) => Anchor | null;

export function createEdgeFinder(graph: StreetGraph): EdgeFinder {
  const index = createBoxIndex(Array.from({ length: graph.edgeCount }, (_, edge) => boxOf(graph, edge)));
  return (point, limit, accepts) => {
    const candidates: Anchor[] = [];
    let reach = limit;
    index.visitNear(point[0], point[1], limit, (edge) => {
      if (accepts && !accepts(edge)) return reach;
      const found = projectOnEdge(graph, edge, point);
      if (found.access > reach) return reach;
      candidates.push(found);
      reach = Math.min(reach, found.access + tieTolerance);
      return reach;
    });
    return candidates
      .filter(({ access }) => access <= reach)
      .reduce<Anchor | null>((best, found) => (best && best.edge < found.edge ? best : found), null);
  };
}

function boxOf({ nodeX, nodeY, edgeFrom, edgeTo }: StreetGraph, edge: number): Bounds {
  const ax = nodeX[edgeFrom[edge] as number] as number;
  const ay = nodeY[edgeFrom[edge] as number] as number;
  const bx = nodeX[edgeTo[edge] as number] as number;
  const by = nodeY[edgeTo[edge] as number] as number;
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function projectOnEdge(graph: StreetGraph, edge: number, [x, y]: PlanePoint): Anchor {
  const length = graph.edgeLength[edge] as number;
  const ax = graph.nodeX[graph.edgeFrom[edge] as number] as number;
  const ay = graph.nodeY[graph.edgeFrom[edge] as number] as number;
  const bx = graph.nodeX[graph.edgeTo[edge] as number] as number;
  const by = graph.nodeY[graph.edgeTo[edge] as number] as number;
  const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
  // The ends are taken as they are: edges that meet there are then equally far, to the last digit.
  if (!(share > 0)) return { edge, along: 0, access: Math.hypot(x - ax, y - ay) };
  if (share >= 1) return { edge, along: length, access: Math.hypot(x - bx, y - by) };
  const access = Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
  return { edge, along: share * length, access };
}
