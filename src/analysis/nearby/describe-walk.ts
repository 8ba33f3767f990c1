import type { PlanePoint } from '../../geometry/local-plane';
import type { Anchor, WayToAnchor } from '../../geometry/street-graph/data';
import { metres, type Position } from '../../lib/units';
import type { Street } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';
import type { NearbyRequest, NearbyWalk } from './data';
import { findSide } from './find-side';

/** A way along the network in words of the earth, with the straight legs at both ends and the side of the aim. */
export function describeWalk(
  { plane, graph, streets, streetOf }: StreetNetwork,
  { from: person, accuracy }: Pick<NearbyRequest, 'from' | 'accuracy'>,
  start: Anchor,
  { position, anchor }: { readonly position: Position; readonly anchor: Anchor },
  { distance, way }: WayToAnchor,
): NearbyWalk {
  const line = way.map(plane.toPosition);
  const nodeAt = (node: number | undefined): PlanePoint => [
    graph.nodeX[node ?? 0] as number,
    graph.nodeY[node ?? 0] as number,
  ];
  const street =
    start.edge === anchor.edge
      ? ([nodeAt(graph.edgeFrom[start.edge]), nodeAt(graph.edgeTo[start.edge])] as const)
      : null;
  const legs: Position[][] = [];
  if (start.access > 0) legs.push([person, line[0] as Position]);
  if (anchor.access > 0) legs.push([line.at(-1) as Position, position]);
  const { side, across } = findSide(plane.toPlane(person), plane.toPlane(position), way, street);
  // A fix that reaches over the line does not say on which side of it the person is.
  const isSideSure = (accuracy ?? 0) < start.access;
  const hasRoadway = isRoad(streets[streetOf[anchor.edge] as number]);
  return { length: metres(distance), line, legs, side, across: isSideSure && hasRoadway ? across : null };
}

/** Lanes, park paths and pedestrian streets have no sides to cross between. */
const isRoad = (street: Street | undefined): boolean =>
  street !== undefined &&
  !street.lane &&
  street.streetClass !== 'pedestrian' &&
  street.streetClass !== 'footway';
