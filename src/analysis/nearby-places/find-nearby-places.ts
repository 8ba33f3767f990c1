import { createAnchorFinder } from '../../geometry/street-graph/create-anchor-finder';
import { byId } from '../../lib/by-id';
import type { Position } from '../../lib/units';
import type { District, PlaceShape } from '../../model/district';
import { describeWalk } from '../nearby/describe-walk';
import { measureStraight } from '../nearby/measure-straight';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';
import type { NearbyPlace, NearbyPlacesRequest } from './data';

/**
 * The places of some kinds that are nearest on foot, nearest first, at equal walk the lower id. Those that
 * no way leads to follow by straight line (`walk` is null); so do all where the person is farther than 60 m
 * from every street.
 */
export function findNearbyPlaces(
  network: StreetNetwork,
  { places }: Pick<District, 'places'>,
  { from, kinds, limit }: NearbyPlacesRequest,
): NearbyPlace[] {
  const { plane } = network;
  const person = plane.toPlane(from);
  const aims = places
    .filter(({ kind }) => kinds.includes(kind))
    .sort(byId)
    .map(({ id, shape }) => {
      const position = positionOf(shape);
      const point = plane.toPlane(position);
      const anchor = network.findEdge(point, attachmentLimits.openGround);
      return { id, position, anchor, ...measureStraight(person, point) };
    });
  const start = person.every(Number.isFinite) ? network.findEdge(person, attachmentLimits.person) : null;
  const attached = aims.flatMap((aim) => (aim.anchor ? [{ ...aim, anchor: aim.anchor }] : []));
  const ways = start
    ? createAnchorFinder(
        network.graph,
        attached.map(({ anchor }) => anchor),
      )(start, limit)
    : [];
  const onFoot = ways.flatMap((way): NearbyPlace[] => {
    const aim = attached[way.anchor];
    if (!start || !aim) return [];
    const { id, distance, bearing } = aim;
    return [{ id, distance, bearing, walk: describeWalk(network, { from }, start, aim, way) }];
  });
  const known = new Set(onFoot.map(({ id }) => id));
  const others = aims
    .filter(({ id }) => !known.has(id))
    .sort((a, b) => a.distance - b.distance)
    .map(({ id, distance, bearing }): NearbyPlace => ({ id, distance, bearing, walk: null }));
  return [...onFoot, ...others].slice(0, limit);
}

/** Where one goes to: the point, or the middle of the box around an area, which is small for such places. */
function positionOf(shape: PlaceShape): Position {
  if (shape.kind === 'point') return shape.position;
  const points = shape.polygons.flat(2);
  const middle = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}
