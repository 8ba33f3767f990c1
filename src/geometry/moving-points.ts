import type { Bounds } from '../lib/units';
import type { PlanePoint } from './local-plane';

/** Points of the plane that come, go and move, found by place. */
export interface MovingPoints {
  /** Puts a point in place of the one of the same id; null takes it away. */
  readonly set: (id: string, point: PlanePoint | null) => void;
  /** x, y, x, y … of the points in a box, by id, so that the way they came to be there changes nothing. */
  readonly inBounds: (bounds: Bounds) => Float64Array;
}

/** @param cell side of the square cells that points are kept in: about the size of a question. */
export function createMovingPoints(cell: number): MovingPoints {
  const cells = new Map<string, Map<string, PlanePoint>>();
  const points = new Map<string, PlanePoint>();
  const keyOf = (column: number, row: number) => `${column} ${row}`;
  const cellOf = (value: number) => Math.floor(value / cell);

  return {
    set(id, point) {
      const before = points.get(id);
      if (before) {
        const key = keyOf(cellOf(before[0]), cellOf(before[1]));
        cells.get(key)?.delete(id);
        if (cells.get(key)?.size === 0) cells.delete(key);
        points.delete(id);
      }
      if (!point || !Number.isFinite(point[0] + point[1])) return;
      points.set(id, point);
      const key = keyOf(cellOf(point[0]), cellOf(point[1]));
      const members = cells.get(key) ?? new Map<string, PlanePoint>();
      cells.set(key, members.set(id, point));
    },
    inBounds([west, south, east, north]) {
      const found: [id: string, point: PlanePoint][] = [];
      for (let column = cellOf(west); column <= cellOf(east); column++)
        for (let row = cellOf(south); row <= cellOf(north); row++)
          for (const member of cells.get(keyOf(column, row)) ?? []) {
            const [x, y] = member[1];
            if (x >= west && x <= east && y >= south && y <= north) found.push(member);
          }
      found.sort(([a], [b]) => (a < b ? -1 : 1));
      const coordinates = new Float64Array(2 * found.length);
      found.forEach(([, [x, y]], i) => {
        coordinates[2 * i] = x;
        coordinates[2 * i + 1] = y;
      });
      return coordinates;
    },
  };
}
