import { createBoxIndex } from '../../../geometry/box-index';
import { createLocalPlane, type PlanePoint } from '../../../geometry/local-plane';
import { createPointIndex } from '../../../geometry/point-index';
import type { Bounds, Position } from '../../../lib/units';
import type { ShiftWitness } from '../coordinate-findings';
import type { CoordinateContext } from './data';

/** Things whose places are known, and that rows can be held against. */
export interface Witness {
  readonly kind: ShiftWitness;
  /** How many of the positions lie where such a thing is. */
  readonly count: (positions: readonly Position[]) => number;
  /** The places themselves, where they are points. */
  readonly points: readonly Position[] | null;
}

/** Metres within which a row and a known seat or place are one: noise of a phone, twice. */
const pointReach = 12;

/** Metres from the middle of a street within which its furniture stands: half of a street of two lanes with pavements. */
const streetReach = 12;

/** What there is to hold rows against, the surest first. */
export function createWitnesses({ seats, places, streets }: CoordinateContext): Witness[] {
  const lines = streets.filter((line) => line.length > 1);
  return [
    ...(seats.length > 0 ? [createPointWitness('seats', seats)] : []),
    ...(places.length > 0 ? [createPointWitness('places', places)] : []),
    ...(lines.length > 0 ? [createStreetWitness(lines)] : []),
  ];
}

/** Known points, of which there is at least one. */
function createPointWitness(kind: 'seats' | 'places', points: readonly Position[]): Witness {
  const plane = createLocalPlane(points[0] as Position);
  const index = createPointIndex(points.map(plane.toPlane));
  const isNear = (position: Position): boolean => {
    const [x, y] = plane.toPlane(position);
    const box: Bounds = [x - pointReach, y - pointReach, x + pointReach, y + pointReach];
    return index.inBounds(box).some((i) => {
      const [toX, toY] = plane.toPlane(points[i] as Position);
      return Math.hypot(toX - x, toY - y) <= pointReach;
    });
  };
  return { kind, points, count: (positions) => positions.filter(isNear).length };
}

/** The centre lines of streets, of which there is at least one. */
function createStreetWitness(lines: readonly (readonly Position[])[]): Witness {
  const plane = createLocalPlane(lines[0]?.[0] as Position);
  const segments = lines.flatMap((line) =>
    line.slice(1).map((to, i) => [plane.toPlane(line[i] as Position), plane.toPlane(to)] as const),
  );
  const boxes = segments.map(
    ([a, b]): Bounds => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
    ],
  );
  const index = createBoxIndex(boxes);
  const isNear = (position: Position): boolean => {
    const [x, y] = plane.toPlane(position);
    const box: Bounds = [x - streetReach, y - streetReach, x + streetReach, y + streetReach];
    return index.meeting(box).some((i) => {
      const [a, b] = segments[i] as readonly [PlanePoint, PlanePoint];
      return segmentDistance([x, y], a, b) <= streetReach;
    });
  };
  return { kind: 'streets', points: null, count: (positions) => positions.filter(isNear).length };
}

function segmentDistance([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
