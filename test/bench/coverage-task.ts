import type { PlanePoint } from '../../src/geometry/local-plane';
import type { PlanePolygons } from '../../src/geometry/plane-polygons';

/** What every method of area coverage is asked: the covered area of each grid, in square metres. */
export interface CoverageTask {
  readonly grids: readonly PlanePolygons[];
  readonly seats: readonly PlanePoint[];
  readonly radius: number;
}

export interface CoverageMethod {
  readonly name: string;
  /**
   * From bare coordinates to one number a grid, NaN where the method fails; whatever index it needs is
   * part of the work.
   */
  readonly cover: (task: CoverageTask) => ArrayLike<number>;
}

/** A method that draws discs as inscribed polygons of `4 · steps` corners. */
export interface CoveragePeer extends CoverageMethod {
  readonly steps: number;
  /** What rounding may add to or take from one grid, square metres, with the reason beside it. */
  readonly slack: number;
  /** The largest task that is over within a minute or so. */
  readonly mostSeats: number;
}

/** The closed ring of an inscribed polygon, counter-clockwise. */
export function discCorners([x, y]: PlanePoint, radius: number, steps: number): [number, number][] {
  const corners = Array.from({ length: 4 * steps }, (_, i): [number, number] => {
    const turn = (i * Math.PI) / (2 * steps);
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
  return [...corners, corners[0] as [number, number]];
}

/** For each grid the seats whose disc can meet it. */
export function seatsByGrid({ grids, seats, radius }: CoverageTask): PlanePoint[][] {
  const sorted = seats.toSorted((a, b) => a[0] - b[0]);
  return grids.map((grid) => {
    const ring = grid.flat(2);
    const west = Math.min(...ring.map(([x]) => x)) - radius;
    const east = Math.max(...ring.map(([x]) => x)) + radius;
    const south = Math.min(...ring.map(([, y]) => y)) - radius;
    const north = Math.max(...ring.map(([, y]) => y)) + radius;
    return sorted
      .slice(firstFrom(sorted, west), firstFrom(sorted, east))
      .filter(([, y]) => y >= south && y <= north);
  });
}

/** The first of the points sorted by x that is not west of `x`. */
function firstFrom(sorted: readonly PlanePoint[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as PlanePoint)[0] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sweep of polyclip-ts can end with "Unable to complete output ring": that grid has no number. */
export function attemptGrid(cover: () => number): number {
  try {
    return cover();
  } catch {
    return Number.NaN;
  }
}
