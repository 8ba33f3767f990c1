import type { PlanePoint } from './local-plane';
import type { PlanePolygons } from './plane-polygons';

/** Cells along the longer side: fine enough for an outline that is an estimate, few enough for any extent. */
const mostCells = 400;

/** A raster of cells, row by row from the south-west; 1 = inside. */
interface Raster {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

/**
 * Outlines around points of a plane, at least `margin` and at most about a cell more from them, that bridge gaps of
 * up to `bridge`: a morphological closing (Serra 1982) on a raster, holes filled. It takes points in one line and
 * heaps of any shape, which a hull of triangles does not, and cannot fail. Cells measure half of the margin, more
 * where the points lie far apart.
 * @param points at least one, finite
 */
export function outlineAround(
  points: readonly PlanePoint[],
  { margin, bridge }: { readonly margin: number; readonly bridge: number },
): PlanePolygons {
  const [west, south] = [lowest(points, 0), lowest(points, 1)];
  const extent = Math.max(highest(points, 0) - west, highest(points, 1) - south);
  const cell = Math.max(margin / 2, extent / mostCells);
  const reach = Math.max(3, Math.ceil(bridge / 2 / cell));
  const pad = reach + 2;
  const cellOf = (value: number, from: number): number => Math.floor((value - from) / cell) + pad;
  const width = cellOf(highest(points, 0), west) + pad + 1;
  const height = cellOf(highest(points, 1), south) + pad + 1;
  const seats: Raster = { width, height, cells: new Uint8Array(width * height) };
  for (const [x, y] of points) seats.cells[cellOf(y, south) * width + cellOf(x, west)] = 1;
  const closed = fillHoles(invert(dilate(invert(dilate(seats, reach)), reach - 3)));
  const toPoint = (corner: PlanePoint): PlanePoint => [
    west + (corner[0] - pad) * cell,
    south + (corner[1] - pad) * cell,
  ];
  return traceRings(closed).map((ring) => [cutCorners(ring).map(toPoint)]);
}

const lowest = (points: readonly PlanePoint[], axis: 0 | 1): number =>
  points.reduce((least, point) => Math.min(least, point[axis]), Number.POSITIVE_INFINITY);
const highest = (points: readonly PlanePoint[], axis: 0 | 1): number =>
  points.reduce((most, point) => Math.max(most, point[axis]), Number.NEGATIVE_INFINITY);

const invert = ({ cells, ...size }: Raster): Raster => ({ ...size, cells: cells.map((cell) => 1 - cell) });

/** Every cell whose middle lies within `radius` cells of one that is inside. */
function dilate({ width, height, cells }: Raster, radius: number): Raster {
  const grown = cells.slice();
  const isInside = (x: number, y: number): boolean =>
    x < 0 || y < 0 || x >= width || y >= height || cells[y * width + x] === 1;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (cells[y * width + x] === 0) continue;
      if (isInside(x - 1, y) && isInside(x + 1, y) && isInside(x, y - 1) && isInside(x, y + 1)) continue;
      for (let toY = Math.max(0, y - radius); toY <= Math.min(height - 1, y + radius); toY++) {
        const half = Math.floor(Math.sqrt(radius ** 2 - (toY - y) ** 2));
        const from = toY * width;
        grown.fill(1, from + Math.max(0, x - half), from + Math.min(width - 1, x + half) + 1);
      }
    }
  return { width, height, cells: grown };
}

/** What the outside does not reach from the rim is inside. */
function fillHoles({ width, height, cells }: Raster): Raster {
  const filled = new Uint8Array(cells.length).fill(1);
  const waiting = [0];
  filled[0] = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % width;
    for (const [next, isThere] of [
      [at - 1, x > 0],
      [at + 1, x < width - 1],
      [at - width, at >= width],
      [at + width, at < width * (height - 1)],
    ] as const) {
      if (!isThere || filled[next] === 0 || cells[next] === 1) continue;
      filled[next] = 0;
      waiting.push(next);
    }
  }
  return { width, height, cells: filled };
}

/** Outlines along the sides of cells, counter-clockwise and open; parts that meet at a corner only stay apart. */
function traceRings({ width, height, cells }: Raster): PlanePoint[][] {
  const stride = width + 1;
  const leaving = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const known = leaving.get(from);
    if (known) known.push(to);
    else leaving.set(from, [to]);
  };
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (cells[at] === 0) continue;
      const corner = y * stride + x;
      if (cells[at - width] === 0) add(corner, corner + 1);
      if (cells[at + 1] === 0) add(corner + 1, corner + 1 + stride);
      if (cells[at + width] === 0) add(corner + 1 + stride, corner + stride);
      if (cells[at - 1] === 0) add(corner + stride, corner);
    }
  const rings: PlanePoint[][] = [];
  for (const start of leaving.keys())
    while ((leaving.get(start)?.length ?? 0) > 0) {
      const ring: PlanePoint[] = [];
      let [before, at] = [start, takeTurn(leaving, start, 0)];
      for (ring.push(toCorner(start, stride)); at !== start; ) {
        ring.push(toCorner(at, stride));
        const step = at - before;
        before = at;
        at = takeTurn(leaving, at, step === 1 ? stride : step === stride ? -1 : step === -1 ? -stride : 1);
      }
      rings.push(ring);
    }
  return rings;
}

const toCorner = (corner: number, stride: number): PlanePoint => [
  corner % stride,
  Math.floor(corner / stride),
];

/** Leaves a corner, by the turn to the left where two parts meet in it. */
function takeTurn(leaving: ReadonlyMap<number, number[]>, at: number, left: number): number {
  const ways = leaving.get(at) ?? [];
  const turn = ways.indexOf(at + left);
  return ways.splice(Math.max(0, turn), 1)[0] as number;
}

/** The middles of the sides for their corners, without those in one line, closed: stairs become slopes. */
function cutCorners(ring: readonly PlanePoint[]): PlanePoint[] {
  const middles = ring.map(([x, y], i): PlanePoint => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as PlanePoint;
    return [(x + nextX) / 2, (y + nextY) / 2];
  });
  const kept = middles.filter(([x, y], i) => {
    const [beforeX, beforeY] = middles.at(i - 1) as PlanePoint;
    const [afterX, afterY] = middles[(i + 1) % middles.length] as PlanePoint;
    return (x - beforeX) * (afterY - y) !== (y - beforeY) * (afterX - x);
  });
  return [...kept, kept[0] as PlanePoint];
}
