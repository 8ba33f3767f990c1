import { createLocalPlane } from '../../geometry/local-plane';
import { byId } from '../../lib/by-id';
import { groupBy } from '../../lib/group-by';
import { share } from '../../lib/units';
import type { District, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { type AreaQuality, type DataQuality, type DataQualityRequest, qualityFields } from './data';
import { daysBetween } from './days-between';
import { findConflicts } from './find-conflicts';

/** A check is recent for a year, as in the quality axis (definitions, Four axes). */
const recentDays = 365;

/**
 * How complete and how old what is known of the seats is, by micro-grid, neighbourhood and district, and what
 * contradicts itself. Seats that are not in use are in the conflicts only: nobody need know whether a bench
 * that is gone had a back.
 */
export function findDataQuality(district: District, request: DataQualityRequest): DataQuality {
  const plane = createLocalPlane(district.info.center);
  const gridOf = createGridFinder(district.grids, plane);
  const homes = new Map(district.seats.map((seat) => [seat.id, gridOf(plane.toPlane(seat.position))]));
  const used = district.seats.filter(({ condition }) => condition === 'in-use');
  const byGrid = groupBy(used, ({ id }) => homes.get(id) ?? null);
  const measure = (id: string | null, seats: readonly Seat[]) => measureArea(id, seats, request.today);
  const seatsOf = (gridIds: readonly string[]) => gridIds.flatMap((id) => byGrid.get(id) ?? []);
  return {
    district: measure(null, used),
    grids: [...district.grids].sort(byId).map(({ id }) => measure(id, seatsOf([id]))),
    neighbourhoods: [...district.neighbourhoods].sort(byId).map(({ id }) => {
      const own = district.grids.filter(({ neighbourhoodId }) => neighbourhoodId === id);
      return measure(id, seatsOf(own.map((grid) => grid.id)));
    }),
    conflicts: findConflicts(district.seats, homes, plane, request),
  };
}

function measureArea(id: string | null, seats: readonly Seat[], today: string): AreaQuality {
  const counts = qualityFields.map(
    (field) => [field, seats.filter((seat) => isKnown(seat[field])).length] as const,
  );
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const ages = seats.flatMap(({ checkDate }) => (checkDate ? [daysBetween(checkDate, today)] : []));
  return {
    id,
    seats: seats.length,
    known: Object.fromEntries(counts) as AreaQuality['known'],
    completeness: seats.length > 0 ? share(total / (seats.length * qualityFields.length)) : null,
    medianAge: median(ages),
    outdated: ages.filter((age) => age > recentDays).length,
    neverChecked: seats.length - ages.length,
  };
}

const isKnown = (value: string | null): boolean => value !== null && value !== 'unknown';

/** The middle one, or the lower of the two in the middle: a day that a seat really has. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
