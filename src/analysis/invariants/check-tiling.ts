import { measureIntersectionArea } from '../../geometry/intersection-area';
import { createLocalPlane } from '../../geometry/local-plane';
import { measureArea, type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import type { District } from '../../model/district';
import type { Breach, InvariantCheck } from './data';

/** Square metres that six decimals may cost without a grid being out of place (product, Data). */
const areaTolerance = 1;

interface PlaneArea {
  readonly id: string;
  readonly polygons: PlanePolygons;
  readonly area: number;
}

/** The grids tile the district: apart from each other, filling the boundary, each in its neighbourhood. */
export function checkTiling(district: District): InvariantCheck[] {
  const plane = createLocalPlane(district.info.center);
  const prepare = (id: string, polygons: PlanePolygons): PlaneArea => {
    const inPlane = toPlanePolygons(polygons, plane);
    return { id, polygons: inPlane, area: measureArea(inPlane) };
  };
  const grids = district.grids.map((grid) => prepare(grid.id, grid.polygons));
  const neighbourhoods = district.neighbourhoods.map((area) => prepare(area.id, area.polygons));
  const boundary = prepare(district.info.id, district.info.boundary);
  const overlaps = findOverlaps(grids);
  const overlapping = overlaps.reduce((sum, { area }) => sum + area, 0);
  return [
    {
      invariant: 'grids-apart',
      checked: (grids.length * (grids.length - 1)) / 2,
      breaches: overlaps
        .filter(({ area }) => isTooMuch(area))
        .map(({ id, other, area }) => ({
          id,
          field: 'geometry',
          value: `${formatArea(area)} in common with ${other}`,
          expectation: 'grids that touch but do not overlap',
        })),
    },
    {
      invariant: 'grids-fill-district',
      checked: grids.length,
      breaches: grids.length === 0 ? [] : findMisfits(grids, boundary, overlapping),
    },
    {
      invariant: 'grids-in-neighbourhood',
      checked: grids.length,
      breaches: grids.flatMap((grid, index) => {
        const id = district.grids[index]?.neighbourhoodId;
        const own = neighbourhoods.find((area) => area.id === id);
        // A neighbourhood that is not there is a dangling reference, told once.
        return own ? findOutside(grid, own, `within neighbourhood ${own.id}`) : [];
      }),
    },
  ];
}

function findOverlaps(grids: readonly PlaneArea[]) {
  return grids.flatMap((grid, index) =>
    grids.slice(index + 1).map((other) => ({
      id: grid.id,
      other: other.id,
      area: measureIntersectionArea(grid.polygons, other.polygons),
    })),
  );
}

function findMisfits(grids: readonly PlaneArea[], boundary: PlaneArea, overlapping: number): Breach[] {
  const outside = grids.flatMap((grid) => findOutside(grid, boundary, 'within the boundary'));
  const inside = grids.reduce(
    (sum, grid) => sum + measureIntersectionArea(grid.polygons, boundary.polygons),
    0,
  );
  const uncovered = boundary.area - (inside - overlapping);
  if (!isTooMuch(uncovered)) return outside;
  const hole: Breach = {
    id: boundary.id,
    field: 'boundary',
    value: `${formatArea(uncovered)} in no grid`,
    expectation: `grids that fill the boundary within ${areaTolerance} m²`,
  };
  return [...outside, hole];
}

function findOutside(grid: PlaneArea, container: PlaneArea, expectation: string): Breach[] {
  const outside = grid.area - measureIntersectionArea(grid.polygons, container.polygons);
  return isTooMuch(outside)
    ? [{ id: grid.id, field: 'geometry', value: `${formatArea(outside)} outside`, expectation }]
    : [];
}

/** What is no number is no small area either. */
const isTooMuch = (area: number): boolean => !(area <= areaTolerance);
const formatArea = (area: number): string => `${area.toFixed(1)} m²`;
