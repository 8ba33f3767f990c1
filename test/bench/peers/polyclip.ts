import { measureArea, type PlanePolygons } from '../../../src/geometry/plane-polygons';
import { attemptGrid, type CoveragePeer, discCorners, seatsByGrid } from '../coverage-task';
import { importPeer } from '../import-peer';

type Polygon = [number, number][][];
/** What is used of `polyclip-ts` 0.16: the sweep under Turf 7.2 and later, without Turf around it. */
interface Polyclip {
  readonly union: (first: Polygon, ...more: Polygon[]) => Polygon[];
  readonly difference: (first: Polygon, ...more: (Polygon | Polygon[])[]) => Polygon[];
}

export async function polyclipPeer(): Promise<CoveragePeer> {
  const { union, difference } = await importPeer<Polyclip>('polyclip-ts');
  const steps = 16;
  return {
    name: 'polyclip-ts',
    steps,
    // Coordinates of some 1e3 m in double precision.
    slack: 1e-6,
    mostSeats: 1000,
    cover: (task) => {
      const near = seatsByGrid(task);
      return task.grids.map((grid, i) => {
        const [first, ...more] = (near[i] ?? []).map((seat) => [discCorners(seat, task.radius, steps)]);
        if (!first) return 0;
        return attemptGrid(() => {
          const gap = difference(grid[0] as unknown as Polygon, union(first, ...more));
          return measureArea(grid) - measureArea(gap as PlanePolygons);
        });
      });
    },
  };
}
