import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import { metres, type Position } from '../../lib/units';
import type { District } from '../../model/district';
import { footwayOffsets } from '../siting/presets';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';
import { prepareNetwork } from '../street-network/prepare-network';
import type { StreetSide } from './data';

/** Nearer to the centre line no side can be told, metres: the accuracy of a drawn line. An assumption. */
const leastOffset = 0.5;

/** Tells on which side of which street places lie; what depends on the district is done once here. */
export function createStreetSides(
  district: Pick<District, 'info' | 'streets' | 'places'>,
): (position: Position) => StreetSide {
  const network = prepareNetwork(district);
  return (position) => ({ position, street: streetBeside(network, position) });
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
  const at = (side: 1 | -1): Position | null =>
    isBeside
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

/** A tenth of a metre, as a pack has them. */
const toSixDecimals = ([lng, lat]: Position): Position => [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
