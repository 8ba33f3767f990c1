import type { Bounds } from '../lib/units';
import type { PlanePoint } from './local-plane';

/** Points of the plane that come, go and move, found by place. */
export interface MovingPoints {
  /** Puts a point in place of the one of the same id; null takes it away. */
  readonly set: (id: string, point: PlanePoint | null) => void;
  /** x, y, x, y … of the points in a box, in no order. */
  readonly inBounds: (bounds: Bounds) => Float64Array;
}

/** Cells this many apart share a list, so that a key is one small whole number. */
const keysASide = 2 ** 15;

/** @param cell side of the square cells that points are kept in, metres: about the size of a question. */
export function createMovingPoints(cell: number): MovingPoints {
  const cells = new Map<number, PlanePoint[]>();
  const points = new Map<string, PlanePoint>();
  const cellOf = (value: number) => Math.floor(value / cell);
  const keyOf = (column: number, row: number) =>
    (column & (keysASide - 1)) * keysASide + (row & (keysASide - 1));
  const keyOfPoint = ([x, y]: PlanePoint) => keyOf(cellOf(x), cellOf(y));

  const remove = (point: PlanePoint) => {
    const members = cells.get(keyOfPoint(point)) as PlanePoint[];
    const last = members.pop() as PlanePoint;
    if (last !== point) members[members.indexOf(point)] = last;
  };

  return {
    set(id, point) {
      const before = points.get(id);
      if (before) remove(before);
      if (!point || !Number.isFinite(point[0] + point[1])) {
        points.delete(id);
        return;
      }
      // A copy of its own: the same point may stand for several ids.
      const own: PlanePoint = [point[0], point[1]];
      points.set(id, own);
      const key = keyOfPoint(own);
      const members = cells.get(key);
      if (members) members.push(own);
      else cells.set(key, [own]);
    },
    inBounds([west, south, east, north]) {
      let found = new Float64Array(room);
      let size = 0;
      // No list is read twice, however wide the box.
      const lastColumn = Math.min(cellOf(east), cellOf(west) + keysASide - 1);
      const lastRow = Math.min(cellOf(north), cellOf(south) + keysASide - 1);
      for (let row = cellOf(south); row <= lastRow; row++)
        for (let column = cellOf(west); column <= lastColumn; column++) {
          const members = cells.get(keyOf(column, row));
          if (!members) continue;
          for (let i = 0; i < members.length; i++) {
            const point = members[i] as PlanePoint;
            const x = point[0];
            const y = point[1];
            if (!(x >= west && x <= east && y >= south && y <= north)) continue;
            if (size === found.length) found = grow(found);
            found[size++] = x;
            found[size++] = y;
          }
        }
      return found.subarray(0, size);
    },
  };
}

/** Coordinates that an answer has room for at first: some grids of a well-furnished district. */
const room = 2048;

function grow(from: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const to = new Float64Array(2 * from.length);
  to.set(from);
  return to;
}
