import type { PlanePoint } from '../../src/geometry/local-plane';
import { createLocalPlane, type LocalPlane } from '../../src/geometry/local-plane';
import { isInside, measureBorderDistance } from '../../src/geometry/locate-point';
import { type PlanePolygons, toPlanePolygons } from '../../src/geometry/plane-polygons';
import type { Position } from '../../src/lib/units';
import type { MultiPolygonRings } from '../../src/model/district';
import { pathMargin } from './data';

/** The ground of a district: what lies in it, and what within the margin around it. */
export interface Ground {
  readonly plane: LocalPlane;
  readonly boundary: MultiPolygonRings;
  readonly inPlane: PlanePolygons;
  readonly isInside: (position: Position) => boolean;
  /** Inside, or within the margin. */
  readonly isNear: (position: Position) => boolean;
  /** Whether the border runs through a box of the plane. */
  readonly isBorderIn: (west: number, south: number, east: number, north: number) => boolean;
}

/** Metres that six decimals may take a point over the border. */
const borderTolerance = 0.1;

export function createGround(boundary: MultiPolygonRings, center: Position): Ground {
  const plane = createLocalPlane(center);
  const inPlane = toPlanePolygons(boundary, plane);
  const cells = indexBorder(inPlane);
  const borderAround = ([x, y]: PlanePoint): PlanePolygons => {
    const segments = cells.get(cellKey(Math.floor(x / pathMargin), Math.floor(y / pathMargin))) ?? [];
    return [segments];
  };
  const isIn = (position: Position): boolean => {
    const point = plane.toPlane(position);
    return isInside(point, inPlane) || measureBorderDistance(point, borderAround(point)) <= borderTolerance;
  };
  return {
    plane,
    boundary,
    inPlane,
    isInside: isIn,
    isNear: (position) => {
      const point = plane.toPlane(position);
      return measureBorderDistance(point, borderAround(point)) <= pathMargin || isInside(point, inPlane);
    },
    isBorderIn: (west, south, east, north) => {
      for (let column = Math.floor(west / pathMargin); column <= Math.floor(east / pathMargin); column++)
        for (let row = Math.floor(south / pathMargin); row <= Math.floor(north / pathMargin); row++)
          for (const [from, to] of cells.get(cellKey(column, row)) ?? [])
            if (from && to && boxMeets(from, to, west, south, east, north)) return true;
      return false;
    },
  };
}

const cellKey = (column: number, row: number): string => `${column},${row}`;

/** Border segments by the cells of the margin's size within whose reach they lie. */
function indexBorder(polygons: PlanePolygons): Map<string, PlanePoint[][]> {
  const cells = new Map<string, PlanePoint[][]>();
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1] as PlanePoint;
      const to = ring[i] as PlanePoint;
      const column = (x: number) => Math.floor(x / pathMargin);
      for (let c = column(Math.min(from[0], to[0])) - 1; c <= column(Math.max(from[0], to[0])) + 1; c++)
        for (let r = column(Math.min(from[1], to[1])) - 1; r <= column(Math.max(from[1], to[1])) + 1; r++) {
          const key = cellKey(c, r);
          const known = cells.get(key);
          if (known) known.push([from, to]);
          else cells.set(key, [[from, to]]);
        }
    }
  return cells;
}

const boxMeets = (
  [ax, ay]: PlanePoint,
  [bx, by]: PlanePoint,
  west: number,
  south: number,
  east: number,
  north: number,
): boolean =>
  Math.min(ax, bx) <= east &&
  Math.max(ax, bx) >= west &&
  Math.min(ay, by) <= north &&
  Math.max(ay, by) >= south;
