import { buffer, difference, featureCollection, point, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { LocalPlane, PlanePoint } from '../../../src/geometry/local-plane';
import { measureArea, type PlanePolygons, toPlanePolygons } from '../../../src/geometry/plane-polygons';
import type { Position } from '../../../src/lib/units';
import { attemptGrid, type CoveragePeer, seatsByGrid } from '../coverage-task';

/** Turf's sphere, metres. */
const sphereRadius = 6_371_008.8;
const metresPerDegree = (Math.PI / 180) * sphereRadius;
/** The district's centre; a plane of Turf's own constants, so that only the method differs. */
const [lng0, lat0]: Position = [121.4449, 31.2242];
const kx = metresPerDegree * Math.cos((lat0 * Math.PI) / 180);
const spherePlane: Pick<LocalPlane, 'toPlane' | 'toPosition'> = {
  toPlane: ([lng, lat]) => [(lng - lng0) * kx, (lat - lat0) * metresPerDegree],
  toPosition: ([x, y]) => [lng0 + x / kx, lat0 + y / metresPerDegree],
};

/** Turf as its pages advise, grid by grid: buffer, union, difference. `steps` a quarter circle. */
export function turfPeer(steps: 8 | 16 | 64): CoveragePeer {
  return {
    name: `turf${steps}`,
    steps,
    // A degree of longitude is 0.01 % shorter 0.7 km north of the plane's origin, and a disc's border in
    // a grid may be 1 km long: 50 m × 0.0001 × 1 km.
    slack: 5,
    mostSeats: steps === 64 ? 100 : 1000,
    cover: (task) => {
      const discOf = discBuffers(task.radius, steps);
      const near = seatsByGrid(task);
      return task.grids.map((grid, i) => attemptGrid(() => coverGrid(grid, (near[i] ?? []).map(discOf))));
    },
  };
}

/** The disc of a seat, buffered once and shared by the grids around it. */
function discBuffers(radius: number, steps: number) {
  const discs = new Map<PlanePoint, Feature<Polygon | MultiPolygon>>();
  return (seat: PlanePoint): Feature<Polygon | MultiPolygon> => {
    const known = discs.get(seat);
    if (known) return known;
    const disc = buffer(point([...spherePlane.toPosition(seat)]), radius, { units: 'meters', steps });
    if (!disc) throw new Error('Turf made no disc.');
    discs.set(seat, disc);
    return disc;
  };
}

function coverGrid(grid: PlanePolygons, discs: readonly Feature<Polygon | MultiPolygon>[]): number {
  const [first] = discs;
  if (!first) return 0;
  const discUnion = discs.length > 1 ? union(featureCollection([...discs])) : first;
  if (!discUnion) throw new Error('Turf made no union.');
  const outline = grid[0]?.map((ring) => ring.map((at) => [...spherePlane.toPosition(at as PlanePoint)]));
  const whole: Feature<Polygon | MultiPolygon> = polygon(outline ?? []);
  const gap = difference(featureCollection([whole, discUnion]))?.geometry;
  return measureArea(grid) - (gap ? planeArea(gap) : 0);
}

function planeArea(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return measureArea(toPlanePolygons(polygons as unknown as PlanePolygons, spherePlane as LocalPlane));
}
