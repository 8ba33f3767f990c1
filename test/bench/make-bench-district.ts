import type { PlanePoint } from '../../src/geometry/local-plane';
import type { District, Street } from '../../src/model/district';
import { at, makeDistrict, makeGrid, makeSeat } from '../helpers/make-district';
import { makeBlocks } from './make-blocks';
import { makeSeats } from './make-seats';

/** From so many seats on they stand in 10 × 10 districts: 3,500 grids. */
const manyTiles = 50_000;

export const tilesFor = (seats: number): number => (seats >= manyTiles ? 10 : 1);

/** The whole of the seeded district: grids, the streets between them, and seats that anyone may use. */
export function makeBenchDistrict(seats: number, tiles = tilesFor(seats)): District {
  const blocks = makeBlocks(tiles);
  const district = makeDistrict({
    grids: blocks.grids.map((grid, i) => makeGrid(idOf('G', i), (grid[0]?.[0] ?? []).slice(1))),
    seats: makeSeats(seats, blocks).map(([x, y], i) => makeSeat(idOf('s', i), at(x, y))),
  });
  return { ...district, streets: blocks.sides.map((side, i) => makeStreet(idOf('w', i), side)) };
}

const idOf = (letter: string, i: number): string => `${letter}${String(i).padStart(6, '0')}`;

function makeStreet(id: string, line: readonly PlanePoint[]): Street {
  return {
    id,
    name: null,
    streetClass: 'residential',
    line: line.map(([x, y]) => at(x, y)),
    lane: false,
    elevated: false,
    walkable: true,
    source: 'test',
    confidence: 'high',
  };
}
