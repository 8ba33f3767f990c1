import { type AreaCoverage, type Coverage, isComputed } from '../../src/analysis/coverage/data';
import type { AreaWalking, StreetSums, Walking } from '../../src/analysis/walking/data';
import { createLocalPlane } from '../../src/geometry/local-plane';
import type { Answer } from './answer';

/** The JSON of `analyse --json`: full double precision, grids by id, what is not defined is null. */
export function toJson({ info, method, walk, need, coverage, walking }: Answer): unknown {
  const { lng0, lat0, kx, ky } = createLocalPlane(info.center);
  const walks = new Map(walking?.grids.map((grid) => [grid.id, grid]));
  const ids = (coverage ?? walking)?.grids.map(({ id }) => id) ?? [];
  const areas = new Map(coverage?.grids.map((grid) => [grid.id, grid]));
  return {
    pack: info.id,
    walk,
    method,
    ...(coverage?.method === 'turf' ? { steps: coverage.request.steps } : {}),
    need: need.required,
    // Said only when asked for: the grids' `places` are those that there are.
    ...(need.places && need.places > 1 ? { need_places: need.places } : {}),
    at: need.at,
    plane: { lng0, lat0, kx, ky },
    district: {
      ...(coverage ? areaFields(coverage.district) : {}),
      ...(walking ? walkingFields(walking.district) : {}),
      ...incompleteOf(coverage),
    },
    grids: ids.map((id) => {
      const area = areas.get(id);
      const onFoot = walks.get(id);
      if (area && !isComputed(area)) {
        return { id, error: { code: area.error.code, message: area.error.message } };
      }
      return { id, ...(area ? areaFields(area) : {}), ...(onFoot ? walkingFields(onFoot) : {}) };
    }),
    ...(walking ? { unattached: unattachedOf(walking) } : {}),
  };
}

function incompleteOf(coverage: Coverage | null) {
  return coverage && coverage.incomplete.length > 0 ? { incomplete: coverage.incomplete } : {};
}

function areaFields(figures: AreaCoverage) {
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

/** The headline sums, and beside them lanes and all streets under the same names. */
function walkingFields({ headline, headlineKind, lanes, all }: AreaWalking) {
  return {
    ...streetFields(headline),
    headline: headlineKind,
    lanes: streetFields(lanes),
    all: streetFields(all),
  };
}

function streetFields(sums: StreetSums) {
  return {
    street_length: sums.streetLength,
    covered_street_length: sums.coveredStreetLength,
    longest_stretch: sums.longestStretch,
    unreachable_length: sums.unreachableLength,
  };
}

/** Usable seats that no street is near enough to: in no walking figure. */
function unattachedOf({ unattached }: Walking) {
  return unattached.map(({ id, distance }) => ({ id, distance }));
}
