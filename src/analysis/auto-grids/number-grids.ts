import { findCentroid } from '../../geometry/find-centroid';
import { createLocalPlane } from '../../geometry/local-plane';
import type { Ring } from '../../lib/units';
import type { AutoGrid } from './data';

/**
 * Numbers grids as one reads, row by row from the north and each row from the west: grids whose centres
 * differ in latitude by less than the side of a mean one stand in one row.
 * @param mean square metres
 */
export function numberGrids(grids: readonly Omit<AutoGrid, 'id'>[], mean: number): AutoGrid[] {
  const digits = Math.max(2, String(grids.length).length);
  const centres = grids.map(({ rings: [outline] }) => findCentroid(outline as Ring));
  const plane = createLocalPlane(centres[0] ?? [0, 0]);
  const north = Math.max(...centres.map((centre) => plane.toPlane(centre)[1]));
  return grids
    .map((grid, i) => {
      const [x, y] = plane.toPlane(centres[i] ?? [0, 0]);
      return { grid, x, row: Math.floor((north - y) / Math.sqrt(mean)) };
    })
    .sort((a, b) => a.row - b.row || a.x - b.x)
    .map(({ grid }, i) => ({ id: `G-${String(i + 1).padStart(digits, '0')}`, ...grid }));
}
