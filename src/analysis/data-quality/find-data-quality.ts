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

/** Seats between two pauses: what is asked of so many takes some milliseconds. */
const portion = 200;

/**
 * How complete and how old what is known of the seats is, by micro-grid, neighbourhood and district, and what
 * contradicts itself. Seats that are not in use are in the conflicts only: nobody need know whether a bench
 * that is gone had a back. Rests between portions, so that a city's seats stop no other answer.
 */
export function* findDataQuality(
  district: District,
  request: DataQualityRequest,
): Generator<void, DataQuality, void> {
  const plane = createLocalPlane(district.info.center);
  const gridOf = createGridFinder(district.grids, plane);
  const homes = new Map<string, string | null>();
  for (const [i, seat] of district.seats.entries()) {
    homes.set(seat.id, gridOf(plane.toPlane(seat.position)));
    if (i % portion === portion - 1) yield;
  }
  const used = district.seats.filter(({ condition }) => condition === 'in-use');
  const byGrid = groupBy(used, ({ id }) => homes.get(id) ?? null);
  const byNeighbourhood = groupBy(district.grids, ({ neighbourhoodId }) => neighbourhoodId);
  yield;
  const measure = (id: string | null, seats: readonly Seat[]) => measureArea(id, seats, request.today);
  const grids: AreaQuality[] = [];
  for (const { id } of [...district.grids].sort(byId)) {
    grids.push(measure(id, byGrid.get(id) ?? []));
    yield;
  }
  const neighbourhoods: AreaQuality[] = [];
  for (const { id } of [...district.neighbourhoods].sort(byId)) {
    const own = byNeighbourhood.get(id) ?? [];
    neighbourhoods.push(
      measure(
        id,
        own.flatMap((grid) => byGrid.get(grid.id) ?? []),
      ),
    );
    yield;
  }
  const whole = measure(null, used);
  yield;
  const conflicts = yield* findConflicts(district.seats, homes, plane, request);
  return { district: whole, grids, neighbourhoods, conflicts };
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
