import { boundsOf } from '../../geometry/bounds';
import { createBoxIndex } from '../../geometry/box-index';
import { measureIntersectionArea } from '../../geometry/intersection-area';
import { createLocalPlane } from '../../geometry/local-plane';
import { measureArea, type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { takeAllSteps } from '../../lib/take-all-steps';
import type { Bounds } from '../../lib/units';
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
export const checkTiling = (district: District): InvariantCheck[] =>
  takeAllSteps(checkTilingInSteps(district));

/** `checkTiling` with a pause after each grid. */
export function* checkTilingInSteps(district: District): Generator<void, InvariantCheck[], void> {
  const plane = createLocalPlane(district.info.center);
  const prepare = (id: string, polygons: PlanePolygons): PlaneArea => {
    const inPlane = toPlanePolygons(polygons, plane);
    return { id, polygons: inPlane, area: measureArea(inPlane) };
  };
  const grids = district.grids.map((grid) => prepare(grid.id, grid.polygons));
  const neighbourhoods = district.neighbourhoods.map((area) => prepare(area.id, area.polygons));
  const neighbourhoodById = new Map(neighbourhoods.map((area) => [area.id, area]));
  const boundary = prepare(district.info.id, district.info.boundary);
  const overlaps = yield* findOverlaps(grids);
  const overlapping = overlaps.reduce((sum, { area }) => sum + area, 0);
  const misfits = grids.length === 0 ? [] : yield* findMisfits(grids, boundary, overlapping);
  const strays: Breach[] = [];
  for (const [i, grid] of grids.entries()) {
    const own = neighbourhoodById.get(district.grids[i]?.neighbourhoodId ?? '');
    // A neighbourhood that is not there is a dangling reference, told once.
    if (own) strays.push(...findOutside(grid, own, `within neighbourhood ${own.id}`));
    yield;
  }
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
      breaches: misfits,
    },
    {
      invariant: 'grids-in-neighbourhood',
      checked: grids.length,
      breaches: strays,
    },
  ];
}

/** Grids whose boxes do not meet have nothing in common; of an outline without numbers nobody knows. */
function* findOverlaps(grids: readonly PlaneArea[]): Generator<void, Overlap[], void> {
  const boxes = grids.map(({ polygons }) => boundsOf(polygons));
  const unknown = new Set(grids.flatMap((_, i) => (boxes[i]?.every(Number.isFinite) ? [] : [i])));
  const index = createBoxIndex(boxes.map((box, i) => (unknown.has(i) ? nowhere : box)));
  const overlaps: Overlap[] = [];
  for (const [i, { id, polygons }] of grids.entries()) {
    const met = unknown.has(i) ? grids.keys() : [...index.meeting(boxes[i] as Bounds), ...unknown];
    const later = [...new Set(met)].filter((j) => j > i).sort((a, b) => a - b);
    for (const j of later) {
      const other = grids[j] as PlaneArea;
      overlaps.push({ id, other: other.id, area: measureIntersectionArea(polygons, other.polygons) });
    }
    yield;
  }
  return overlaps;
}

interface Overlap {
  readonly id: string;
  readonly other: string;
  readonly area: number;
}

/** A box that no grid meets. */
const nowhere: Bounds = [Infinity, Infinity, Infinity, Infinity];

function* findMisfits(
  grids: readonly PlaneArea[],
  boundary: PlaneArea,
  overlapping: number,
): Generator<void, Breach[], void> {
  const outside: Breach[] = [];
  let inside = 0;
  for (const grid of grids) {
    outside.push(...findOutside(grid, boundary, 'within the boundary'));
    inside += measureIntersectionArea(grid.polygons, boundary.polygons);
    yield;
  }
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
