import { type AppError, appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { Seat } from '../model/district';
import { createScenario } from '../model/scenario/create-scenario';
import { parseScenario } from '../model/scenario/parse-scenario';
import type { Scenario, SeatChange } from '../model/scenario/scenario';
import type { Issue } from './issue';
import { parseSeats } from './parse-seats';
import { isRecord, readJson } from './read-collection';
import { scenarioFormat, scenarioMember } from './write-scenario';

/**
 * Characters of a file that are read at the most. A seat before and after is about 1,500 characters: some
 * 10,000 changes, far more than anyone draws, and still read in the blink of an eye.
 */
export const maxScenarioLength = 16_000_000;

export interface ReadScenario {
  readonly scenario: Scenario;
  /** `features`: the file's steps could not be read, and the changed seats stand as one step. */
  readonly history: 'steps' | 'features';
  /** Seats that it changes and that this pack does not have, by id; their changes are kept. */
  readonly missing: readonly string[];
}

interface Reading {
  /** Name of the file, for a scenario that does not say its own. */
  readonly fileName: string;
  readonly pack: { readonly id: string; readonly asOf: string };
  readonly seats: ReadonlyMap<string, Seat>;
  /** Id and instant for a scenario whose own cannot be read. */
  readonly id: string;
  readonly at: string;
}

/**
 * Reads a file that `writeScenario` has written. Never throws; one sentence where nothing can be used.
 * Errors: `scenario-file-oversize`, `scenario-file-unreadable` (no JSON), `scenario-file-foreign` (GeoJSON
 * of something else), `scenario-file-newer`, `scenario-other-pack` (with `pack`), `scenario-damaged`.
 */
export function readScenario(content: unknown, reading: Reading): Result<ReadScenario> {
  const { fileName, pack } = reading;
  if (typeof content === 'string' && content.length > maxScenarioLength)
    return refuse('oversize', `is larger than ${maxScenarioLength} characters`, fileName);
  const issues: Issue[] = [];
  const value = readJson(fileName, content, issues);
  if (issues.length > 0) return refuse('unreadable', 'is no JSON', fileName);
  const member = isRecord(value) ? value[scenarioMember] : undefined;
  if (!isRecord(value) || !Array.isArray(value.features) || !isRecord(member))
    return refuse('foreign', 'holds no scenario of this application', fileName);
  if (typeof member.format === 'number' && member.format > scenarioFormat)
    return refuse('newer', 'was written by a later version', fileName);
  if (typeof member.packId === 'string' && member.packId !== pack.id)
    return fail(
      appError('scenario-other-pack', `${fileName} belongs to the district ${member.packId}.`, {
        file: fileName,
        pack: member.packId,
      }),
    );
  const parsed = parseScenario(member);
  const scenario = parsed.ok ? parsed.value : rebuild(value.features, member, reading);
  if (!scenario) return parsed as { ok: false; error: AppError };
  return succeed({
    scenario,
    history: parsed.ok ? 'steps' : 'features',
    missing: findMissing(scenario, reading.seats),
  });
}

const refuse = (fault: string, sentence: string, file: string): Result<never> =>
  fail(appError(`scenario-file-${fault}`, `${file} ${sentence}; nothing was taken from it.`, { file }));

/** The changed seats as one step; null where no feature can be read. */
function rebuild(features: readonly unknown[], member: object, reading: Reading): Scenario | null {
  const changes = new Map<string, SeatChange>();
  for (const feature of features) {
    const change = readChange(feature);
    if (change && !changes.has(change.id)) changes.set(change.id, change);
  }
  if (changes.size === 0) return null;
  const { id, at, pack, fileName } = reading;
  const name = 'name' in member && typeof member.name === 'string' ? member.name : fileName;
  const scenario = createScenario({ id, name, pack, at });
  return { ...scenario, steps: [{ kind: 'site', at, changes: [...changes.values()] }], done: 1 };
}

function readChange(feature: unknown): SeatChange | null {
  if (!isRecord(feature) || !isRecord(feature.properties)) return null;
  const { id } = feature;
  if (typeof id !== 'string' || id === '') return null;
  const { before, after } = feature.properties;
  const change = { id, before: readSeat(id, before), after: readSeat(id, after) };
  // A side that is there but cannot be read would turn a move into a removal.
  const isWhole = (before === null || change.before) && (after === null || change.after);
  return isWhole && (change.before || change.after) ? change : null;
}

function readSeat(id: string, value: unknown): Seat | null {
  if (!isRecord(value)) return null;
  const { coordinates, ...properties } = value;
  const geometry = { type: 'Point', coordinates };
  const feature = { type: 'Feature', id, properties, geometry };
  return parseSeats({ type: 'FeatureCollection', features: [feature] }).seats[0] ?? null;
}

function findMissing({ steps }: Scenario, seats: ReadonlyMap<string, Seat>): readonly string[] {
  const bases = new Map<string, boolean>();
  for (const { changes } of steps)
    for (const { id, before } of changes) if (!bases.has(id)) bases.set(id, before !== null);
  return [...bases]
    .filter(([id, isOfPack]) => isOfPack && !seats.has(id))
    .map(([id]) => id)
    .sort();
}
