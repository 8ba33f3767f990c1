import type { PlanePoint } from '../../geometry/local-plane';
import { isInside } from '../../geometry/locate-point';
import type { Seat } from '../../model/district';
import { attachmentLimits, type SeatAttachment, type StreetNetwork } from './data';

/**
 * Where a seat meets the network: the street that it names when that is within 15 m, else the nearest
 * walkable edge (tie: lower edge number) within 30 m, within 60 m inside a park, plaza or forecourt.
 */
export function attachSeat(network: StreetNetwork, seat: Pick<Seat, 'position' | 'street'>): SeatAttachment {
  const point = network.plane.toPlane(seat.position);
  if (!point.every(Number.isFinite)) return { anchor: null, distance: null };
  const name = seat.street?.zh;
  const isNamed = (edge: number) => network.streets[network.streetOf[edge] as number]?.name?.zh === name;
  const named = name === undefined ? null : network.findEdge(point, attachmentLimits.namedStreet, isNamed);
  if (named) return { anchor: named, distance: named.access };
  // Nearly every seat has a street within reach; only for the others is it worth to look far away.
  const nearest =
    network.findEdge(point, attachmentLimits.openGround) ?? network.findEdge(point, Number.POSITIVE_INFINITY);
  if (!nearest) return { anchor: null, distance: null };
  const isNear =
    nearest.access <= attachmentLimits.seat ||
    (nearest.access <= attachmentLimits.openGround && isOnOpenGround(network, point));
  return { anchor: isNear ? nearest : null, distance: nearest.access };
}

function isOnOpenGround({ openGrounds }: StreetNetwork, point: PlanePoint): boolean {
  const [x, y] = point;
  return openGrounds.some(
    ({ polygons, box: [west, south, east, north] }) =>
      x >= west && x <= east && y >= south && y <= north && isInside(point, polygons),
  );
}
