import { maxScenarioLength, readScenario } from '../io/read-scenario';
import { type AppError, appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import { duplicateScenario } from '../model/scenario/duplicate-scenario';
import type { Scenario } from '../model/scenario/scenario';
import { district, featuresById } from '../state/district';
import { importReport, scenarioError, scenarios } from '../state/scenario';
import { keepScenario } from './keep-scenario';
import { makeScenarioId } from './make-scenario-id';
import { openScenarioById } from './open-scenario';

/** What is needed of a file: a `File` from a drop or a file picker. */
type ChosenFile = Pick<File, 'name' | 'size' | 'text'>;

/**
 * Opens a file that was dropped or chosen as a scenario of this device. A scenario that is here already
 * stays, and the file's becomes one beside it. What the file could not give stands in `importReport`.
 */
export async function importScenarioFile(file: ChosenFile, now = Date.now()): Promise<Result<Scenario>> {
  const info = district.value?.info;
  if (!info) return refuse(appError('scenario-no-pack', 'There is no district to draw on yet.'));
  // A character has at most three bytes in UTF-8 for each of its units: larger is not even read.
  if (file.size > 3 * maxScenarioLength) return refuse(oversize(file.name));
  const at = new Date(now).toISOString();
  const seats = featuresById.value.seat;
  const reading = { fileName: file.name, pack: info, seats, id: makeScenarioId(), at };
  const read = readScenario(await file.text().catch(() => undefined), reading);
  if (!read.ok) return refuse(read.error);
  const { history, missing, scenario } = read.value;
  const isHere = scenarios.value.some(({ id }) => id === scenario.id);
  const own = isHere
    ? duplicateScenario(scenario, { id: makeScenarioId(), name: scenario.name, at })
    : scenario;
  const keeping = keepScenario(own, 'strict');
  openScenarioById(own.id);
  importReport.value = { name: own.name, isHistoryLost: history === 'features', missing };
  await keeping;
  return { ok: true, value: own };
}

const oversize = (file: string) =>
  appError('scenario-file-oversize', `${file} is too large for a scenario; it was not read.`, { file });

function refuse(error: AppError): Result<never> {
  scenarioError.value = error;
  return fail(error);
}
