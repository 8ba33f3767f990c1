import { distanceToArea } from '../../geometry/distance-to-area';
import { createLocalPlane, type LocalPlane, type PlanePoint } from '../../geometry/local-plane';
import { isInside } from '../../geometry/locate-point';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { metres, type Position } from '../../lib/units';
import type { District, LocalName, MultiPolygonRings } from '../../model/district';
import { hasOwnName } from '../../model/has-own-name';
import { landmarkReach, type OutsideDistrict, rimWidth } from './data';

/**
 * Tells how a place lies to the district, and what of the district is nearest to it: a point of a street with a
 * name, else of any street, that one can walk to.
 * @returns null for a place inside the district, and for one that is no place
 */
export function findOutside(district: District, place: Position): OutsideDistrict | null {
  const plane = createLocalPlane(district.info.center);
  const point = plane.toPlane(place);
  const boundary = toPlanePolygons(district.info.boundary, plane);
  if (!point.every(Number.isFinite) || isInside(point, boundary)) return null;
  const border = nearestOfLines(point, boundary.flat())?.at;
  if (!border) return null;
  const at = nearestStreetPoint(district, point, boundary, plane);
  return {
    ...measureOnSphere(plane.toPosition(border), place),
    nearest: at && {
      at: plane.toPosition(at.at),
      street: at.street,
      near: findLandmark(district, at.at, plane),
    },
  };
}

type Line = readonly PlanePoint[];

interface Near {
  readonly at: PlanePoint;
  readonly distance: number;
}

function nearestStreetPoint(
  { streets }: District,
  point: PlanePoint,
  boundary: PlanePolygons,
  plane: LocalPlane,
): (Near & { readonly street: LocalName | null }) | null {
  const isOfDistrict = (at: PlanePoint) => distanceToArea(at, boundary) <= rimWidth;
  const found = streets.flatMap(({ walkable, elevated, line, name }) => {
    const near =
      walkable && !elevated ? nearestOfLines(point, [line.map(plane.toPlane)], isOfDistrict) : null;
    return near ? [{ ...near, street: name }] : [];
  });
  const named = found.filter(({ street }) => street !== null);
  return nearestOf(named.length > 0 ? named : found);
}

const nearestOf = <Found extends { readonly distance: number }>(found: readonly Found[]): Found | null =>
  found.reduce<Found | null>((best, one) => (best && best.distance <= one.distance ? best : one), null);

/** The nearest point of some lines; with `counts` of those whose nearest point of a piece counts. */
function nearestOfLines(
  point: PlanePoint,
  lines: readonly Line[],
  counts: (at: PlanePoint) => boolean = () => true,
): Near | null {
  let nearest: Near | null = null;
  for (const line of lines)
    for (const [i, end] of line.entries()) {
      const start = line[i - 1];
      if (!start) continue;
      const at = nearestOfPiece(point, start, end);
      const distance = Math.hypot(at[0] - point[0], at[1] - point[1]);
      if ((!nearest || distance < nearest.distance) && counts(at)) nearest = { at, distance };
    }
  return nearest;
}

function nearestOfPiece([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): PlanePoint {
  const [east, north] = [bx - ax, by - ay];
  const lengthSquared = east * east + north * north;
  const along = lengthSquared === 0 ? 0 : ((x - ax) * east + (y - ay) * north) / lengthSquared;
  const share = Math.min(1, Math.max(0, along));
  return [ax + share * east, ay + share * north];
}

/** The name of the nearest building or place that has one, within reach. */
function findLandmark(
  { buildings, places }: District,
  point: PlanePoint,
  plane: LocalPlane,
): LocalName | null {
  const toArea = (polygons: MultiPolygonRings) => distanceToArea(point, toPlanePolygons(polygons, plane));
  const toPoint = (position: Position) => {
    const [x, y] = plane.toPlane(position);
    return Math.hypot(x - point[0], y - point[1]);
  };
  const marks = [
    ...buildings.filter(hasOwnName).map(({ name, polygons }) => ({ name, distance: toArea(polygons) })),
    ...places.map(({ name, shape }) => ({
      name,
      distance: shape.kind === 'point' ? toPoint(shape.position) : toArea(shape.polygons),
    })),
  ];
  return (
    nearestOf(marks.filter(({ name, distance }) => name !== null && distance <= landmarkReach))?.name ?? null
  );
}

/** Mean radius of the Earth, metres (IUGG 1980). */
const earthRadius = 6_371_008.8;

/** Great-circle distance (haversine) and first bearing: the plane of a district does not reach to other cities. */
function measureOnSphere(from: Position, to: Position): Pick<OutsideDistrict, 'distance' | 'bearing'> {
  const [lng1, lat1, lng2, lat2] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const halfChordSquared =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lng2 - lng1) / 2) ** 2;
  const east = Math.sin(lng2 - lng1) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lng2 - lng1);
  return {
    distance: metres(2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(halfChordSquared)))),
    bearing: ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360,
  };
}
