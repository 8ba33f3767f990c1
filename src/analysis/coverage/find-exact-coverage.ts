import { coverOutline } from '../../geometry/discs/cover-outline';
import { uniteDiscs } from '../../geometry/discs/unite-discs';
import type { UsabilityBySeat } from '../usability/data';
import { attemptGrid } from './attempt-grid';
import { countSeats } from './count-seats';
import type { CoverageRequest, ExactCoverage } from './data';
import { describeGridCover } from './describe-grid-cover';
import type { PreparedDistrict } from './prepare-district';
import { sumExactCoverage } from './sum-exact-coverage';
import { tallyGrids } from './tally-grids';

/**
 * What of a district lies within the walk of a usable seat, straight line, exactly in the local plane,
 * grid by grid. A grid that fails carries its reason and takes no other along.
 *
 * A generator: it pauses after every grid, so that a caller with a clock can let others in or stop.
 * @returns grids by id; areas in m² in the plane of the ellipsoid; gaps in WGS-84, arcs as chords that lie
 * at most 0.25 m beside them.
 */
export function* findExactCoverage(
  prepared: PreparedDistrict,
  usability: UsabilityBySeat,
  request: CoverageRequest,
): Generator<void, ExactCoverage, void> {
  const usable = prepared.seats.filter(({ seat }) => usability.get(seat.id)?.usability === 'usable');
  const points = new Float64Array(2 * usable.length);
  for (const [i, { point }] of usable.entries()) points.set(point, 2 * i);
  const union = uniteDiscs(points, request.walk);
  yield;
  const tally = tallyGrids();
  const retraced: string[] = [];
  for (const [i, grid] of prepared.grids.entries()) {
    tally.put(
      i,
      attemptGrid(grid, () => {
        const cover = coverOutline(union, grid.outline);
        if (cover.retraced) retraced.push(grid.id);
        const seatIds = grid.seats.map(({ id }) => id);
        const inside = { seatIds, ...countSeats(grid.seats, ({ id }) => usability.get(id)) };
        return describeGridCover(grid.id, cover, inside, prepared.plane);
      }),
    );
    yield;
  }
  return { method: 'exact', request, retraced, ...sumExactCoverage(prepared, tally, () => union) };
}
