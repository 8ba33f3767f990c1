import type { AreaCoverage, Coverage } from '../../src/analysis/coverage/data';
import { isComputed } from '../../src/analysis/coverage/data';
import { createLocalPlane } from '../../src/geometry/local-plane';
import type { DistrictInfo } from '../../src/model/district';

/** The JSON of `analyse --json`: full double precision, grids by id, what is not defined is null. */
export function toJson(coverage: Coverage, info: DistrictInfo): unknown {
  const { request, method, district, grids, incomplete } = coverage;
  const { lng0, lat0, kx, ky } = createLocalPlane(info.center);
  return {
    pack: info.id,
    walk: request.walk,
    method,
    steps: request.steps,
    need: request.need.required,
    at: request.need.at,
    plane: { lng0, lat0, kx, ky },
    district: { ...figuresOf(district), ...(incomplete.length > 0 ? { incomplete } : {}) },
    grids: grids.map((grid) =>
      isComputed(grid)
        ? { id: grid.id, ...figuresOf(grid) }
        : { id: grid.id, error: { code: grid.error.code, message: grid.error.message } },
    ),
  };
}

function figuresOf(figures: AreaCoverage) {
  return {
    area: figures.area,
    covered_area: figures.coveredArea,
    gap_area: figures.gapArea,
    covered_share: figures.coveredShare,
    seats: figures.seats,
    usable_seats: figures.usableSeats,
    unknown_seats: figures.unknownSeats,
    assumed_open: figures.assumedOpen,
    places: figures.places,
  };
}
