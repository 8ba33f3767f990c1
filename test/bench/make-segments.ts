import type { PlanePoint } from '../../src/geometry/local-plane';
import { createRandom } from './create-random';

/** A node every 40 m, the spacing of vertices of a densely drawn street net. */
const spacing = 40;
/** Of the sides of the lattice, so many have no street: dead ends and pieces apart come from it. */
const missing = 0.15;

/** Straight pieces of street over a jittered lattice of about `nodes` nodes, metres. */
export function makeSegments(nodes: number, seed = 3): (readonly [PlanePoint, PlanePoint])[] {
  const across = Math.round(Math.sqrt(nodes * 0.8));
  const up = Math.round(nodes / across);
  const random = createRandom(seed);
  const points: PlanePoint[] = [];
  for (let j = 0; j < up; j += 1)
    for (let i = 0; i < across; i += 1)
      points.push([(i + (random() - 0.5) / 2) * spacing, (j + (random() - 0.5) / 2) * spacing]);
  const segments: (readonly [PlanePoint, PlanePoint])[] = [];
  const join = (from: number, to: number) =>
    segments.push([points[from] as PlanePoint, points[to] as PlanePoint]);
  for (let j = 0; j < up; j += 1)
    for (let i = 0; i < across; i += 1) {
      const here = j * across + i;
      if (i + 1 < across && random() > missing) join(here, here + 1);
      if (j + 1 < up && random() > missing) join(here, here + across);
    }
  return segments;
}
