import KDBush from 'kdbush';
import type { Bounds } from '../lib/units';
import type { PlanePoint } from './local-plane';

/** Points of the local plane, found by place. Answers are positions in the list that was indexed. */
export interface PointIndex {
  readonly inBounds: (bounds: Bounds) => number[];
  /** The `limit` nearest, nearest first; at equal distance the one that stands first in the list. */
  readonly nearest: (point: PlanePoint, limit: number) => { index: number; distance: number }[];
}

export function createPointIndex(points: readonly PlanePoint[]): PointIndex {
  const tree = new KDBush(points.length);
  for (const [x, y] of points) tree.add(x, y);
  tree.finish();

  /** Squared metres, compared before the root is taken: as the tree itself compares. */
  const squaredDistance = (index: number, [x, y]: PlanePoint): number => {
    const [px, py] = points[index] ?? [Number.NaN, Number.NaN];
    return (px - x) ** 2 + (py - y) ** 2;
  };

  return {
    inBounds: ([west, south, east, north]) =>
      points.length === 0 ? [] : tree.range(west, south, east, north),
    nearest: (point, limit) => {
      const wanted = Math.min(limit, points.length);
      if (wanted <= 0) return [];
      // A circle that holds enough points holds the nearest ones: it is doubled until it does. 50 m is
      // the application's usual walk; any start gives the same answer.
      let radius = 50;
      let found = tree.within(point[0], point[1], radius);
      while (found.length < wanted && radius < Number.MAX_VALUE / 4) {
        radius *= 2;
        found = tree.within(point[0], point[1], radius);
      }
      return found
        .map((index) => ({ index, squared: squaredDistance(index, point) }))
        .sort((a, b) => a.squared - b.squared || a.index - b.index)
        .slice(0, wanted)
        .map(({ index, squared }) => ({ index, distance: Math.sqrt(squared) }));
    },
  };
}
