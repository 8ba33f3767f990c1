import { batch } from '@preact/signals';
import { t } from '../i18n/translate';
import type { AppError } from '../lib/app-error';
import { duplicateScenario } from '../model/scenario/duplicate-scenario';
import type { Scenario } from '../model/scenario/scenario';
import { addNotice } from '../state/notices';
import { openScenarioId } from '../state/open-scenario-id';
import { areScenariosRead, scenarioIssues, scenarioKeeping, scenarios } from '../state/scenario';
import { storage } from '../state/storage';
import { writeBeforeReload } from '../state/unsaved-work';
import type { DeviceStore, ScenarioSaving } from '../store/device-store';
import { makeScenarioId } from './make-scenario-id';
import { statePersistence } from './state-persistence';

type Durability = ScenarioSaving['durability'];

/** `changedAt` of each scenario as the device has it, as far as this page knows. */
const kept = new Map<string, string>();

/** What is waiting to be written; of several versions of a scenario only the newest is. */
const waiting = new Map<string, Durability>();

let writing: Promise<void> | null = null;

writeBeforeReload(writeWaiting);

/** The scenario that is just being written. */
let current: string | null = null;

const isOurs = (id: string) => waiting.has(id) || current === id;

/**
 * Shows a new version of a scenario at once and keeps it on this device; resolves when the newest version
 * is kept, or cannot be. A page that cannot keep it goes on with it and says so.
 */
export function keepScenario(scenario: Scenario, durability: Durability): Promise<void> {
  scenarios.value = [scenario, ...scenarios.value.filter(({ id }) => id !== scenario.id)];
  waiting.set(scenario.id, waiting.get(scenario.id) === 'strict' ? 'strict' : durability);
  return writeWaiting();
}

/** Writes what waits, one version at a time; also after a storage that was away has come back. */
export function writeWaiting(): Promise<void> {
  writing ??= writeAll().finally(() => {
    writing = null;
  });
  return writing;
}

async function writeAll(): Promise<void> {
  scenarioKeeping.value = { kind: 'keeping' };
  for (let [next] = waiting; next; [next] = waiting) {
    const { value } = storage;
    // Whoever opens the storage writes what waits.
    if (value.kind === 'opening') return;
    const error = value.kind === 'memory' ? value.error : await writeOne(value.store, ...next);
    if (!error) continue;
    scenarioKeeping.value = { kind: 'failed', error };
    return;
  }
  scenarioKeeping.value = { kind: 'kept' };
}

/** Writes one scenario as it now stands. Returns why it could not be; then it goes on waiting. */
async function writeOne(store: DeviceStore, id: string, durability: Durability): Promise<AppError | null> {
  waiting.delete(id);
  const scenario = scenarios.value.find((candidate) => candidate.id === id);
  if (!scenario) return null;
  const replaces = kept.get(id) ?? null;
  current = id;
  const saved = await store.scenarios.save(scenario, { replaces, durability });
  current = null;
  if (saved.ok) {
    kept.set(id, scenario.changedAt);
    // Not waited for: some browsers ask the person, and the scenario is written already.
    if (durability === 'strict') void statePersistence();
    return null;
  }
  if (saved.error.code === 'scenario-conflict') {
    await splitOff(id, store);
    return null;
  }
  if (!waiting.has(id)) waiting.set(id, durability);
  return saved.error;
}

/** Another tab has changed the same scenario: its version keeps the place, ours becomes one of its own. */
async function splitOff(id: string, store: DeviceStore): Promise<void> {
  const own = scenarios.value.find((candidate) => candidate.id === id);
  waiting.delete(id);
  kept.delete(id);
  if (own) {
    const name = t('plan.scenario.name.other-tab', { name: own.name });
    const copy = duplicateScenario(own, { id: makeScenarioId(), name, at: new Date().toISOString() });
    scenarios.value = [copy, ...scenarios.value.filter((candidate) => candidate.id !== id)];
    if (openScenarioId.value === id) openScenarioId.value = copy.id;
    waiting.set(copy.id, 'strict');
  }
  await readScenarios(store);
}

/**
 * Takes over what the device has, from the start or from another tab. What is still to be written here
 * stays as it is.
 */
export async function readScenarios(store: DeviceStore): Promise<AppError | null> {
  const contents = await store.scenarios.all();
  if (!contents.ok) return contents.error;
  if (storage.value.kind === 'opening' || storage.value.store !== store) return null;
  const own = scenarios.value.filter(({ id }) => isOurs(id));
  const theirs = contents.value.scenarios.filter(({ id }) => !isOurs(id));
  for (const { id, changedAt } of theirs) kept.set(id, changedAt);
  batch(() => {
    scenarios.value = [...own, ...theirs.map(keepIdentity)];
    scenarioIssues.value = contents.value.issues;
    areScenariosRead.value = true;
    closeMissing();
  });
  return null;
}

/** A link or another tab may leave a scenario open that is not, or no longer, on this device. */
export function closeMissing(): void {
  const id = openScenarioId.value;
  if (id === null || scenarios.value.some((scenario) => scenario.id === id)) return;
  openScenarioId.value = null;
  addNotice('warning', 'plan.scenario.missing', { id });
}

/** The object that is on screen already, where the device says the same: figures need no second run. */
function keepIdentity(scenario: Scenario): Scenario {
  const shown = scenarios.value.find(({ id }) => id === scenario.id);
  return shown && shown.changedAt === scenario.changedAt ? shown : scenario;
}

/** Takes a scenario away from this page and from the device. */
export async function eraseScenario(id: string): Promise<void> {
  scenarios.value = scenarios.value.filter((candidate) => candidate.id !== id);
  waiting.delete(id);
  // A write of it that is on its way would bring it back.
  await writing;
  kept.delete(id);
  const { value } = storage;
  if (value.kind === 'opening') return;
  const erased = await value.store.scenarios.erase(id);
  if (!erased.ok) scenarioKeeping.value = { kind: 'failed', error: erased.error };
}
