import type { LocalPlane } from '../../geometry/local-plane';
import type { Seat } from '../../model/district';
import { seatAttributes } from '../../model/vocabulary';
import {
  type ConflictKind,
  type ConflictsOfKind,
  conflictKinds,
  type DataQualityRequest,
  shownConflicts,
  shownSeats,
} from './data';

/** Decimetres: as finely as the six decimals of a pack tell two places apart. */
const placesPerMetre = 10;

/** Seats between two pauses: what is asked of so many takes a millisecond or two. */
const portion = 1024;

/** Ids of the seats of a conflict: of one, or of all that share a place. */
type Together = readonly string[];

type Rule = (seat: Seat) => boolean;

/**
 * What cannot be true at once, or waits for somebody to look: of each kind how many there are, and the first; one
 * entry a seat, or a place that several share. With pauses.
 */
export function* findConflicts(
  seats: readonly Seat[],
  homes: ReadonlyMap<string, string | null>,
  plane: LocalPlane,
  { today, kept, reported, surveyed, apart }: DataQualityRequest,
): Generator<void, ConflictsOfKind[], void> {
  const hasGrids = [...homes.values()].some((home) => home !== null);
  const rules: Readonly<Record<Exclude<ConflictKind, 'same-place'>, Rule>> = {
    'check-in-future': (seat) => listChecks(seat).some((check) => check > today),
    'keeper-of-a-gone-seat': ({ id, condition }) => condition === 'gone' && kept.has(id),
    'outside-grids': ({ id, condition }) => hasGrids && condition === 'in-use' && homes.get(id) === null,
    'open-reports': ({ id }) => reported.has(id),
    'open-surveys': ({ id }) => surveyed.has(id),
  };
  const conflicts: ConflictsOfKind[] = [];
  for (const kind of conflictKinds) {
    const found =
      kind === 'same-place'
        ? yield* findSamePlaces(seats, plane, apart)
        : yield* findSeats(seats, rules[kind]);
    if (found.length > 0) conflicts.push({ kind, count: found.length, first: pickFirst(found) });
  }
  return conflicts;
}

const pickFirst = (found: readonly Together[]): ConflictsOfKind['first'] =>
  found.slice(0, shownConflicts).map((ids) => ({ seatIds: ids.slice(0, shownSeats), seats: ids.length }));

const listChecks = ({ checkDate, attributeCheckDates }: Seat): string[] =>
  [checkDate, ...seatAttributes.map((name) => attributeCheckDates?.[name])].filter(
    (date) => date !== null && date !== undefined,
  );

function* findSeats(seats: readonly Seat[], holds: Rule): Generator<void, Together[], void> {
  const found: Together[] = [];
  for (const [i, seat] of seats.entries()) {
    if (holds(seat)) found.push([seat.id]);
    if (i % portion === portion - 1) yield;
  }
  return found;
}

/** Seats in use that stand at one and the same place, where somebody has not looked at all of them yet. */
function* findSamePlaces(
  seats: readonly Seat[],
  plane: LocalPlane,
  apart: DataQualityRequest['apart'],
): Generator<void, Together[], void> {
  const places = new Map<string, string[]>();
  for (const [i, { id, position, condition }] of seats.entries()) {
    if (i % portion === portion - 1) yield;
    if (condition !== 'in-use') continue;
    const place = plane
      .toPlane(position)
      .map((metres) => Math.round(metres * placesPerMetre))
      .join();
    const there = places.get(place);
    if (there) there.push(id);
    else places.set(place, [id]);
  }
  const isSettled = (ids: Together) =>
    ids.every((low, i) => ids.slice(i + 1).every((high) => apart.get(low)?.includes(high) ?? false));
  return [...places.values()].filter((ids) => ids.length > 1 && !isSettled(ids.sort()));
}
