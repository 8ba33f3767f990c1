import type { HatchedGround } from './gap-features';
import { areasOf, hatchOf } from './gap-features';

/** Makes the hatch of every grid, one a step: `hatchFeatures` finds it again and has nothing left to make. */
export function* hatchInSteps({
  district,
  evaluation,
  plane,
  metresPerPixel,
}: HatchedGround): Generator<void, void, void> {
  const areas = areasOf(district);
  for (const grid of evaluation?.grids ?? []) {
    hatchOf(grid, areas, plane, metresPerPixel);
    yield;
  }
}
