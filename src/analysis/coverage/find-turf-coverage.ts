import { discRing } from '../../geometry/disc-ring';
import { createPointIndex } from '../../geometry/point-index';
import type { Ring } from '../../lib/units';
import type { UsabilityBySeat } from '../usability/data';
import { attemptGrid } from './attempt-grid';
import {
  type GridCoverage,
  type GridCoverageFailure,
  isComputed,
  type TurfCoverage,
  type TurfRequest,
} from './data';
import { findTurfGrid, type UsableSeats } from './find-turf-grid';
import type { PreparedDistrict } from './prepare-district';
import { sumTurfCoverage } from './sum-turf-coverage';

/**
 * What of a district lies within the walk of a usable seat, straight line, grid by grid, with Turf: the second
 * opinion beside `findExactCoverage`, which it shares no geometry with.
 * A grid that fails carries its reason and takes no other along.
 *
 * A generator: it pauses after every grid, so that a caller with a clock can let others in or stop.
 * @returns grids by id; areas in m² on Turf's sphere; gaps in WGS-84.
 */
export function* findTurfCoverage(
  prepared: PreparedDistrict,
  usability: UsabilityBySeat,
  request: TurfRequest,
): Generator<void, TurfCoverage, void> {
  const usable = collectUsableSeats(prepared, usability, request);
  const grids: (GridCoverage | GridCoverageFailure)[] = [];
  for (const grid of prepared.grids) {
    grids.push(attemptGrid(grid, () => findTurfGrid(grid, usable, usability, request)));
    yield;
  }
  return {
    method: 'turf',
    request,
    grids,
    district: sumTurfCoverage(prepared, grids.filter(isComputed)),
    incomplete: grids.filter((grid) => !isComputed(grid)).map((grid) => grid.id),
  };
}

function collectUsableSeats(
  prepared: PreparedDistrict,
  usability: UsabilityBySeat,
  request: TurfRequest,
): UsableSeats {
  const seats = prepared.seats.filter(({ seat }) => usability.get(seat.id)?.usability === 'usable');
  const discs = new Map<string, Ring>();
  return {
    seats,
    index: createPointIndex(seats.map(({ point }) => point)),
    discOf: (seat) => {
      const disc = discs.get(seat.id) ?? discRing(seat.position, request.walk, request.steps);
      discs.set(seat.id, disc);
      return disc;
    },
  };
}
