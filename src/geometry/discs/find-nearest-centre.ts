import type { CentreMesh } from './data';

/**
 * The centre nearest to a point, by walking from `start` to whichever neighbour is nearer: on a Delaunay
 * mesh that ends at the nearest of all. -1 without centres.
 */
export function findNearestCentre(mesh: CentreMesh, x: number, y: number, start: number): number {
  const { count, coordinates, neighbourStart, neighbours } = mesh;
  if (count === 0) return -1;
  let nearest = start;
  let least =
    ((coordinates[2 * start] as number) - x) ** 2 + ((coordinates[2 * start + 1] as number) - y) ** 2;
  for (;;) {
    let nearer = nearest;
    const to = neighbourStart[nearest + 1] as number;
    for (let q = neighbourStart[nearest] as number; q < to; q++) {
      const j = neighbours[q] as number;
      const dx = (coordinates[2 * j] as number) - x;
      const dy = (coordinates[2 * j + 1] as number) - y;
      const squared = dx * dx + dy * dy;
      if (squared < least) {
        least = squared;
        nearer = j;
      }
    }
    if (nearer === nearest) return nearest;
    nearest = nearer;
  }
}
