import { discRing } from '../../geometry/disc-ring';
import { createPointIndex } from '../../geometry/point-index';
import { appError, messageOf } from '../../lib/app-error';
import type { Ring } from '../../lib/units';
import type { UsabilityBySeat } from '../usability/data';
import {
  type Coverage,
  type CoverageRequest,
  type GridCoverage,
  type GridCoverageFailure,
  isComputed,
} from './data';
import { findGridCoverage, type UsableSeats } from './find-grid-coverage';
import type { PreparedDistrict, PreparedGrid } from './prepare-district';
import { sumCoverage } from './sum-coverage';

/**
 * What of a district lies within the walk of a usable seat, straight line, grid by grid, with Turf.
 * A grid that fails carries its reason and takes no other along.
 *
 * A generator: it pauses after every grid, so that a caller with a clock can let others in or stop.
 * @returns grids by id; areas in m² on Turf's sphere; gaps in WGS-84.
 */
export function* findCoverage(
  prepared: PreparedDistrict,
  usability: UsabilityBySeat,
  request: CoverageRequest,
): Generator<void, Coverage, void> {
  const usable = collectUsableSeats(prepared, usability, request);
  const grids: (GridCoverage | GridCoverageFailure)[] = [];
  for (const grid of prepared.grids) {
    grids.push(attempt(grid, () => findGridCoverage(grid, usable, usability, request)));
    yield;
  }
  return {
    method: 'turf',
    request,
    grids,
    district: sumCoverage(prepared, grids.filter(isComputed)),
    incomplete: grids.filter((grid) => !isComputed(grid)).map((grid) => grid.id),
  };
}

function collectUsableSeats(
  prepared: PreparedDistrict,
  usability: UsabilityBySeat,
  request: CoverageRequest,
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

function attempt(grid: PreparedGrid, compute: () => GridCoverage): GridCoverage | GridCoverageFailure {
  if (grid.error) return { id: grid.id, error: grid.error };
  try {
    return compute();
  } catch (thrown) {
    const reason = messageOf(thrown);
    const message = `Grid ${grid.id} could not be computed: ${reason}`;
    return { id: grid.id, error: appError('grid-coverage-failed', message, { id: grid.id, reason }) };
  }
}
