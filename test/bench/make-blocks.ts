import type { PlanePoint } from '../../src/geometry/local-plane';
import type { PlanePolygons } from '../../src/geometry/plane-polygons';
import { createRandom } from './create-random';

/** The district has 35 grids, about 5 blocks wide and 7 high, of some 220 m × 200 m. */
const columns = 5;
const rows = 7;
const width = 220;
const height = 200;
/** Corners are up to 20 m off the lattice, sides bend by up to 8 m. */
const cornerSlack = 40;
const sideSlack = 16;
const sidePieces = 4;

export interface Blocks {
  /** One polygon a grid, neighbours sharing their side vertex by vertex; metres. */
  readonly grids: readonly PlanePolygons[];
  /** The sides of the blocks, each once: the streets; metres. */
  readonly sides: readonly (readonly PlanePoint[])[];
  /** Half the extent of the lattice, metres. */
  readonly reach: PlanePoint;
}

/** `tiles` × `tiles` districts of 35 grids, around the origin. */
export function makeBlocks(tiles = 1, seed = 1): Blocks {
  const across = columns * tiles;
  const up = rows * tiles;
  const random = createRandom(seed);
  const slack = (metres: number) => (random() - 0.5) * metres;
  const corner = lattice(
    up + 1,
    across + 1,
    (j, i): PlanePoint => [
      (i - across / 2) * width + slack(cornerSlack),
      (j - up / 2) * height + slack(cornerSlack),
    ],
  );
  const level = lattice(up + 1, across, (j, i) => bend(corner(j, i), corner(j, i + 1), slack(sideSlack)));
  const upright = lattice(up, across + 1, (j, i) => bend(corner(j, i), corner(j + 1, i), slack(sideSlack)));
  const grids: PlanePolygons[] = [];
  for (let j = 0; j < up; j += 1)
    for (let i = 0; i < across; i += 1)
      grids.push([
        [
          [
            ...[corner(j, i), ...level(j, i), corner(j, i + 1), ...upright(j, i + 1)],
            ...[corner(j + 1, i + 1), ...level(j + 1, i).toReversed()],
            ...[corner(j + 1, i), ...upright(j, i).toReversed(), corner(j, i)],
          ],
        ],
      ]);
  const sides: PlanePoint[][] = [];
  for (let j = 0; j <= up; j += 1)
    for (let i = 0; i <= across; i += 1) {
      if (i < across) sides.push([corner(j, i), ...level(j, i), corner(j, i + 1)]);
      if (j < up) sides.push([corner(j, i), ...upright(j, i), corner(j + 1, i)]);
    }
  return { grids, sides, reach: [(across * width) / 2, (up * height) / 2] };
}

function lattice<T>(height: number, width: number, make: (j: number, i: number) => T) {
  const cells: T[] = [];
  for (let j = 0; j < height; j += 1) for (let i = 0; i < width; i += 1) cells.push(make(j, i));
  return (j: number, i: number): T => cells[j * width + i] as T;
}

/** The vertices between two corners, on half a wave. */
function bend([ax, ay]: PlanePoint, [bx, by]: PlanePoint, amplitude: number): PlanePoint[] {
  const length = Math.hypot(bx - ax, by - ay);
  return Array.from({ length: sidePieces - 1 }, (_, i): PlanePoint => {
    const share = (i + 1) / sidePieces;
    const off = (amplitude * Math.sin(Math.PI * share)) / length;
    return [ax + share * (bx - ax) - off * (by - ay), ay + share * (by - ay) + off * (bx - ax)];
  });
}
