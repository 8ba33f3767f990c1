import type { PlanePoint } from '../../geometry/local-plane';
import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import { metres, type Position } from '../../lib/units';
import { footwayOffsets } from '../siting/presets';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';
import type { StreetSide } from './data';

/** Nearer to the centre line no side can be told, metres: the accuracy of a drawn line. An assumption. */
const leastOffset = 0.5;

/**
 * Beyond the end of a street a place lies in its continuation rather than beside it: where the way to the street
 * has more than this of the street's own direction (cosine; 60°), "the other side" would be in the street itself.
 */
const mostAlong = 0.5;

/** Tells on which side of which street a place lies: of those within 60 m the nearest. */
export function findStreetSide(network: StreetNetwork, position: Position): StreetSide {
  return { position, street: streetBeside(network, position) };
}

function streetBeside(network: StreetNetwork, position: Position): StreetSide['street'] {
  const { plane, graph, streets, streetOf } = network;
  const point = plane.toPlane(position);
  const anchor = point.every(Number.isFinite) ? network.findEdge(point, attachmentLimits.openGround) : null;
  const street = anchor && streets[streetOf[anchor.edge] as number];
  if (!anchor || !street) return null;
  const foot = locateOnEdge(graph, anchor);
  const [east, north] = [point[0] - foot[0], point[1] - foot[1]];
  const isBeside = anchor.access >= leastOffset;
  const footway = footwayOffsets[street.streetClass];
  const hasSides = isBeside && Math.abs(cosineAlong(network, anchor.edge, [east, north])) <= mostAlong;
  const at = (side: 1 | -1): Position | null =>
    hasSides
      ? toSixDecimals(
          plane.toPosition([
            foot[0] + (side * footway * east) / anchor.access,
            foot[1] + (side * footway * north) / anchor.access,
          ]),
        )
      : null;
  return {
    id: street.id,
    name: street.name,
    distance: metres(anchor.access),
    bearing: isBeside ? ((((Math.atan2(east, north) * 180) / Math.PI) % 360) + 360) % 360 : null,
    footway: metres(footway),
    here: at(1),
    across: at(-1),
  };
}

/** Of a direction to that of an edge; 0 for an edge without length. */
function cosineAlong({ graph }: StreetNetwork, edge: number, [east, north]: PlanePoint): number {
  const [from, to] = [graph.edgeFrom[edge] as number, graph.edgeTo[edge] as number];
  const x = (graph.nodeX[to] as number) - (graph.nodeX[from] as number);
  const y = (graph.nodeY[to] as number) - (graph.nodeY[from] as number);
  return (x * east + y * north) / (Math.hypot(x, y) * Math.hypot(east, north)) || 0;
}

/** A tenth of a metre, as a pack has them. */
const toSixDecimals = ([lng, lat]: Position): Position => [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
