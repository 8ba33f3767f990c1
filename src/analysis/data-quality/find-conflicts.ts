import type { LocalPlane } from '../../geometry/local-plane';
import { groupBy } from '../../lib/group-by';
import type { Seat } from '../../model/district';
import { seatAttributes } from '../../model/vocabulary';
import type { ConflictKind, DataQualityRequest, SeatConflict } from './data';

/** Decimetres: as finely as the six decimals of a pack tell two places apart. */
const placesPerMetre = 10;

/** What cannot be true at once, or waits for somebody to look; one entry a seat, or a place that several share. */
export function findConflicts(
  seats: readonly Seat[],
  homes: ReadonlyMap<string, string | null>,
  plane: LocalPlane,
  { today, kept, reported, surveyed, apart }: DataQualityRequest,
): SeatConflict[] {
  const hasGrids = [...homes.values()].some((home) => home !== null);
  const rules: Readonly<Record<Exclude<ConflictKind, 'same-place'>, (seat: Seat) => boolean>> = {
    'check-in-future': (seat) => listChecks(seat).some((check) => check > today),
    'keeper-of-a-gone-seat': ({ id, condition }) => condition === 'gone' && kept.has(id),
    'outside-grids': ({ id, condition }) => hasGrids && condition === 'in-use' && homes.get(id) === null,
    'open-reports': ({ id }) => reported.has(id),
    'open-surveys': ({ id }) => surveyed.has(id),
  };
  const single = Object.entries(rules).flatMap(([kind, holds]) =>
    seats.filter(holds).map(({ id }): SeatConflict => ({ kind: kind as ConflictKind, seatIds: [id] })),
  );
  return [...single, ...findSamePlaces(seats, plane, apart)];
}

const listChecks = ({ checkDate, attributeCheckDates }: Seat): string[] =>
  [checkDate, ...seatAttributes.map((name) => attributeCheckDates?.[name])].filter(
    (date) => date !== null && date !== undefined,
  );

/** Seats in use that stand at one and the same place, where somebody has not looked at all of them yet. */
function findSamePlaces(
  seats: readonly Seat[],
  plane: LocalPlane,
  apart: DataQualityRequest['apart'],
): SeatConflict[] {
  const used = seats.filter(({ condition }) => condition === 'in-use');
  const places = groupBy(used, ({ position }) =>
    plane
      .toPlane(position)
      .map((metres) => Math.round(metres * placesPerMetre))
      .join(),
  );
  return [...places.values()].flatMap((there) => {
    const ids = there.map(({ id }) => id).sort();
    const isSettled = ids.every((low, i) =>
      ids.slice(i + 1).every((high) => apart.get(low)?.includes(high) ?? false),
    );
    return isSettled ? [] : [{ kind: 'same-place' as const, seatIds: ids }];
  });
}
