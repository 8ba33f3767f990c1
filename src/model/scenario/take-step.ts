import { type AppError, appError } from '../../lib/app-error';
import { isEqual } from '../../lib/is-equal';
import { fail, type Result, succeed } from '../../lib/result';
import type { Position } from '../../lib/units';
import type { Seat } from '../district';
import { appendStep, baseOf, overlayOf } from './overlay-of';
import { proposedOrigin, proposedSeat } from './presets';
import type { Scenario, ScenarioCommand, SeatChange, SeatSite } from './scenario';

export type SeatsById = ReadonlyMap<string, Seat>;

/**
 * Does one step. A command that changes nothing (a seat put back where it was) gives the same scenario.
 * @param seats the pack's seats
 * @param at ISO 8601 instant
 * Errors: `scenario-seat-missing` (with `id`), `scenario-position`, `scenario-places`,
 *   `scenario-no-sites`; nothing is changed then.
 */
export function takeStep(
  scenario: Scenario,
  seats: SeatsById,
  command: ScenarioCommand,
  at: string,
): Result<Scenario> {
  const fault = findFault(command);
  if (fault) return fail(fault);
  const changes = findChanges(scenario, seats, command);
  if (!changes.ok) return changes;
  const real = changes.value.filter(({ before, after }) => !isEqual(before, after));
  return succeed(
    real.length === 0 ? scenario : appendStep(scenario, { kind: command.kind, at, changes: real }),
  );
}

function findFault(command: ScenarioCommand): AppError | null {
  const sites = command.kind === 'add' ? [command.site] : command.kind === 'site' ? command.sites : [];
  if (command.kind === 'site' && sites.length === 0)
    return appError('scenario-no-sites', 'There are no sites to add; the scenario is as it was.');
  const positions = [
    ...sites.map(({ position }) => position),
    ...(command.kind === 'move' ? [command.to] : []),
  ];
  if (!positions.every(isOnEarth))
    return appError('scenario-position', 'A seat cannot stand there; the scenario is as it was.');
  const edits = [...sites.map(({ fields }) => fields), ...(command.kind === 'edit' ? [command.fields] : [])];
  const isCounted = (places = 1) => Number.isSafeInteger(places) && places >= 1;
  return edits.every((fields) => isCounted(fields?.places))
    ? null
    : appError('scenario-places', 'A seat has a whole number of places, at least one; it is as it was.');
}

const isOnEarth = ([lng, lat]: Position) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

function findChanges(
  scenario: Scenario,
  seats: SeatsById,
  command: ScenarioCommand,
): Result<readonly SeatChange[]> {
  switch (command.kind) {
    case 'add':
      return succeed(proposeSeats(scenario, seats, [command.site]));
    case 'site':
      return succeed(proposeSeats(scenario, seats, command.sites));
    case 'restore': {
      const base = baseOf(scenario, command.id) ?? seats.get(command.id);
      return base
        ? succeed([{ id: base.id, before: seatIn(scenario, seats, base.id), after: base }])
        : failMissing(command.id);
    }
    default: {
      const { id } = command;
      const before = seatIn(scenario, seats, id);
      if (!before) return failMissing(id);
      const after =
        command.kind === 'remove'
          ? null
          : command.kind === 'edit'
            ? { ...before, ...command.fields }
            : moveSeat(before, baseOf(scenario, id) ?? before, command.to);
      return succeed([{ id, before, after }]);
    }
  }
}

const failMissing = (id: string): Result<never> =>
  fail(appError('scenario-seat-missing', `Seat ${id} is not there in this scenario.`, { id }));

function seatIn(scenario: Scenario, seats: SeatsById, id: string): Seat | null {
  const changed = overlayOf(scenario).get(id);
  return changed === undefined ? (seats.get(id) ?? null) : changed;
}

/** Elsewhere the pack's words for the spot are no longer true; back at its old place they are. */
function moveSeat(seat: Seat, base: Seat, to: Position): Seat {
  const position = roundPosition(to);
  const { street, near } = isEqual(position, base.position) ? base : { street: null, near: null };
  return { ...seat, position, street, near };
}

function proposeSeats(scenario: Scenario, seats: SeatsById, sites: readonly SeatSite[]): SeatChange[] {
  const number = lastNumber(scenario);
  return sites.map(({ position, fields }, index) => {
    const id = freeId(scenario, seats, number + 1 + index);
    const after = { ...proposedOrigin, ...proposedSeat, ...fields, id, position: roundPosition(position) };
    return { id, before: null, after };
  });
}

/** The highest number that this scenario has given to a seat. What was undone may be numbered again. */
function lastNumber({ id, steps, done }: Scenario): number {
  const prefix = `${id}.`;
  let last = 0;
  for (const { changes } of steps.slice(0, done))
    for (const change of changes)
      if (change.id.startsWith(prefix))
        last = Math.max(last, Number.parseInt(change.id.slice(prefix.length), 10) || 0);
  return last;
}

/** The scenario's id and a number; letters, digits and a dot, as a link can hold them. */
function freeId(scenario: Scenario, seats: SeatsById, number: number): string {
  const id = `${scenario.id}.${number}`;
  // Only a pack that was made from a scenario can hold such an id.
  return seats.has(id) ? `${id}.new` : id;
}

/** Six decimals are a decimetre, and what files hold. */
const roundPosition = ([lng, lat]: Position): Position => [roundDegrees(lng), roundDegrees(lat)];
const roundDegrees = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
