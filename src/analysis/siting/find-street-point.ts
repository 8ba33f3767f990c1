import { boundsOf, padBounds } from '../../geometry/bounds';
import { distanceToArea } from '../../geometry/distance-to-area';
import type { PlanePoint } from '../../geometry/local-plane';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import type { Anchor, StreetGraph } from '../../geometry/street-graph/data';
import type { Building, Place } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';

/**
 * The point of the walking network that is nearest to a place or to a building's outline, and how far it
 * is; null where there is no network. Of two lines that do not cross, an end of one is nearest to the other:
 * corners are held against edges, and nodes against the area, in which the distance is 0.
 */
export function findStreetPoint(network: StreetNetwork, shape: Place['shape']): Anchor | null {
  if (shape.kind === 'point')
    return network.findEdge(network.plane.toPlane(shape.position), Number.POSITIVE_INFINITY);
  const polygons = toPlanePolygons(shape.polygons, network.plane);
  let best: Anchor | null = null;
  for (const corner of polygons.flat(2)) {
    const found = network.findEdge(corner as PlanePoint, best ? best.access : Number.POSITIVE_INFINITY);
    if (found && (best === null || found.access < best.access)) best = found;
  }
  return best && nearerNode(network.graph, polygons, best);
}

/** The outline of a building as the shape of a place. */
export const shapeOf = ({ polygons }: Building): Place['shape'] => ({ kind: 'area', polygons });

/** The node of the network that is nearest to the outline, where one is nearer than `best`. */
function nearerNode(graph: StreetGraph, polygons: PlanePolygons, best: Anchor): Anchor {
  const [west, south, east, north] = padBounds(boundsOf(polygons), best.access);
  let nearest = best;
  for (let edge = 0; edge < graph.edgeCount; edge++)
    for (const [node, along] of [
      [graph.edgeFrom[edge] as number, 0],
      [graph.edgeTo[edge] as number, graph.edgeLength[edge] as number],
    ] as const) {
      const point = [graph.nodeX[node] as number, graph.nodeY[node] as number] as const;
      if (point[0] < west || point[0] > east || point[1] < south || point[1] > north) continue;
      const access = distanceToArea(point, polygons);
      if (access < nearest.access) nearest = { edge, along, access };
    }
  return nearest;
}
