import { appError } from '../../lib/app-error';
import { isEqual } from '../../lib/is-equal';
import { fail, type Result, succeed } from '../../lib/result';
import type { Seat } from '../district';
import { nameScenario } from './name-scenario';
import { parseSeatRecord } from './parse-seat-record';
import { type Scenario, type ScenarioStep, type SeatChange, stepKinds } from './scenario';

type Fields = Readonly<Record<string, unknown>>;

/** Thrown below with the field at fault, and caught here. */
class Damaged extends Error {}

/**
 * Reads a stored or received record as a scenario, or says which field cannot be read. A scenario whose
 * steps do not follow from each other is damaged: undoing it would invent seats.
 * Errors: `scenario-damaged`, with `name` (as far as it can be read) and `field`.
 */
export function parseScenario(record: unknown): Result<Scenario> {
  try {
    return succeed(readScenario(fieldsOf(record, 'scenario')));
  } catch (thrown) {
    if (!(thrown instanceof Damaged)) throw thrown;
    const name = nameOf(record);
    const field = thrown.message;
    return fail(
      appError('scenario-damaged', `Scenario ${name}: ${field} cannot be read; it was left out.`, {
        name,
        field,
      }),
    );
  }
}

function readScenario(record: Fields): Scenario {
  const steps = listOf(record.steps, 'steps').map(readStep);
  const { done } = record;
  if (typeof done !== 'number' || !Number.isInteger(done) || done < 0 || done > steps.length)
    throw new Damaged('done');
  checkChain(steps);
  return {
    id: textOf(record.id, 'id', /^[\w-]{1,40}$/),
    name: readName(record.name),
    packId: textOf(record.packId, 'packId'),
    packAsOf: textOf(record.packAsOf, 'packAsOf'),
    createdAt: textOf(record.createdAt, 'createdAt', instant),
    changedAt: textOf(record.changedAt, 'changedAt', instant),
    steps,
    done,
  };
}

function readName(value: unknown): string {
  const name = nameScenario(textOf(value, 'name'));
  if (name === null) throw new Damaged('name');
  return name;
}

function readStep(value: unknown, index: number): ScenarioStep {
  const place = `steps.${index}`;
  const step = fieldsOf(value, place);
  const kind = stepKinds.find((known) => known === step.kind);
  if (!kind) throw new Damaged(`${place}.kind`);
  const changes = listOf(step.changes, `${place}.changes`).map((change, position) =>
    readChange(change, `${place}.changes.${position}`),
  );
  if (changes.length === 0 || new Set(changes.map(({ id }) => id)).size < changes.length)
    throw new Damaged(`${place}.changes`);
  return { kind, at: textOf(step.at, `${place}.at`, instant), changes };
}

function readChange(value: unknown, place: string): SeatChange {
  const change = fieldsOf(value, place);
  const id = textOf(change.id, `${place}.id`, /^.{1,64}$/s);
  const read = (field: 'before' | 'after'): Seat | null => {
    if (change[field] === null) return null;
    const seat = parseSeatRecord(change[field]);
    if (!seat || seat.id !== id) throw new Damaged(`${place}.${field}`);
    return seat;
  };
  const [before, after] = [read('before'), read('after')];
  if (!before && !after) throw new Damaged(place);
  return { id, before, after };
}

/** What a step found of a seat is what the step before it has left. */
function checkChain(steps: readonly ScenarioStep[]): void {
  const seats = new Map<string, Seat | null>();
  for (const [index, { changes }] of steps.entries())
    for (const { id, before, after } of changes) {
      if (seats.has(id) && !isEqual(seats.get(id), before)) throw new Damaged(`steps.${index}`);
      seats.set(id, after);
    }
}

/** ISO 8601 in UTC, as `toISOString` writes it. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function textOf(value: unknown, field: string, form = /./): string {
  if (typeof value !== 'string' || value.length > longestText || !form.test(value)) throw new Damaged(field);
  return value;
}

/** Far longer than any name or id; a megabyte in their place is no name. */
const longestText = 1000;

function listOf(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Damaged(field);
  return value;
}

function fieldsOf(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Damaged(field);
  return value as Fields;
}

function nameOf(record: unknown): string {
  const fields: Fields = typeof record === 'object' && record !== null ? { ...record } : {};
  const name = [fields.name, fields.id].find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name.slice(0, 60) : '?';
}
