import { coverOutline } from '../../../src/geometry/discs/cover-outline';
import type { PlaneOutline } from '../../../src/geometry/discs/data';
import { prepareOutline } from '../../../src/geometry/discs/prepare-outline';
import { uniteDiscs } from '../../../src/geometry/discs/unite-discs';
import type { PlanePolygons } from '../../../src/geometry/plane-polygons';
import type { CoverageMethod } from '../coverage-task';

/** Outlines are made ready once a district, as in the application. */
const prepared = new WeakMap<PlanePolygons, PlaneOutline>();

function prepare(grid: PlanePolygons): PlaneOutline {
  const known = prepared.get(grid) ?? prepareOutline(grid);
  prepared.set(grid, known);
  return known;
}

/** The coverage engine under test, from bare coordinates to the figures and the gap polygons of all grids. */
export const coverageEngine: CoverageMethod = {
  name: 'exact, with gap polygons',
  cover: ({ grids, seats, radius }) => {
    const points = new Float64Array(2 * seats.length);
    for (const [i, [x, y]] of seats.entries()) {
      points[2 * i] = x;
      points[2 * i + 1] = y;
    }
    const union = uniteDiscs(points, radius);
    return Float64Array.from(grids, (grid) => coverOutline(union, prepare(grid)).coveredArea);
  },
};
