import { exactCoveredArea } from '../../helpers/exact-covered-area';
import { type CoverageMethod, seatsByGrid } from '../coverage-task';

const numbers: CoverageMethod = {
  name: 'exact, numbers',
  cover: (task) => {
    const near = seatsByGrid(task);
    return task.grids.map((grid, i) => exactCoveredArea(grid, near[i] ?? [], task.radius));
  },
};

/** The engine under test, the first being what peers are held against. */
export const coverageEngines = [numbers] as const;
