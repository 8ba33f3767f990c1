import type { PlanePoint } from '../../geometry/local-plane';
import { measureBorderDistance } from '../../geometry/locate-point';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import type { Anchor } from '../../geometry/street-graph/data';
import type { Building, Place } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';

/**
 * The point of the walking network that is nearest to a place or to a building's outline, and how far it
 * is; null where there is no network. Of a point and a line, or two lines that do not cross, an end of one
 * is nearest to the other: corners are held against edges and nodes against outlines.
 */
export function findStreetPoint(network: StreetNetwork, shape: Place['shape']): Anchor | null {
  if (shape.kind === 'point')
    return network.findEdge(network.plane.toPlane(shape.position), Number.POSITIVE_INFINITY);
  const polygons = toPlanePolygons(shape.polygons, network.plane);
  let best: Anchor | null = null;
  const offer = (found: Anchor | null) => {
    if (found && (best === null || found.access < best.access)) best = found;
  };
  for (const corner of polygons.flat(2) as PlanePoint[])
    offer(network.findEdge(corner, Number.POSITIVE_INFINITY));
  for (const node of findNearestNode(network, polygons)) offer(node);
  return best;
}

/** The outline of a building as the shape of a place. */
export const shapeOf = ({ polygons }: Building): Place['shape'] => ({ kind: 'area', polygons });

function* findNearestNode({ graph }: StreetNetwork, polygons: PlanePolygons): Generator<Anchor> {
  for (let edge = 0; edge < graph.edgeCount; edge++)
    for (const [node, along] of [
      [graph.edgeFrom[edge] as number, 0],
      [graph.edgeTo[edge] as number, graph.edgeLength[edge] as number],
    ] as const)
      yield {
        edge,
        along,
        access: measureBorderDistance([graph.nodeX[node] as number, graph.nodeY[node] as number], polygons),
      };
}
