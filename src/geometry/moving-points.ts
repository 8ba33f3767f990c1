import type { Bounds } from '../lib/units';
import type { PlanePoint } from './local-plane';

/** Points of the plane that come, go and move, found by place. Those that are no place are left out. */
export interface MovingPoints {
  readonly add: (point: PlanePoint) => void;
  /** Takes away a point that was added: this very one, for others may lie at its place. */
  readonly remove: (point: PlanePoint) => void;
  /** x, y, x, y … of the points in a box, in no order. */
  readonly inBounds: (bounds: Bounds) => Float64Array;
}

/** Cells this many apart share a list, so that a key is one small whole number. */
const keysASide = 2 ** 15;

/** @param cell side of the square cells that points are kept in, metres: about the size of a question. */
export function createMovingPoints(cell: number): MovingPoints {
  const cells = new Map<number, PlanePoint[]>();
  const cellOf = (value: number) => Math.floor(value / cell);
  const keyOf = (column: number, row: number) =>
    (column & (keysASide - 1)) * keysASide + (row & (keysASide - 1));
  const keyOfPoint = ([x, y]: PlanePoint) => keyOf(cellOf(x), cellOf(y));

  return {
    add(point) {
      if (!isPlace(point)) return;
      const key = keyOfPoint(point);
      const members = cells.get(key);
      if (members) members.push(point);
      else cells.set(key, [point]);
    },
    remove(point) {
      const members = isPlace(point) ? cells.get(keyOfPoint(point)) : undefined;
      const at = members?.indexOf(point) ?? -1;
      if (!members || at < 0) return;
      const last = members.pop() as PlanePoint;
      if (last !== point) members[at] = last;
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

const isPlace = ([x, y]: PlanePoint): boolean => Number.isFinite(x + y);

/** Coordinates that an answer has room for at first: some grids of a well-furnished district. */
const room = 2048;

function grow(from: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const to = new Float64Array(2 * from.length);
  to.set(from);
  return to;
}
