import { batch } from '@preact/signals';
import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import type { Scenario, ScenarioCommand } from '../model/scenario/scenario';
import { takeStep } from '../model/scenario/take-step';
import { featuresById } from '../state/district';
import { openScenarioId } from '../state/open-scenario-id';
import { deletedScenario, heldSeat, openScenario, scenarioError } from '../state/scenario';
import { draftScenario } from './draft-scenario';
import { keepScenario } from './keep-scenario';

/**
 * Does one step in the open scenario, or in a new one where none is open, and keeps it. A refusal changes
 * nothing and stands in `scenarioError` with its sentence.
 * @param now the device's clock, milliseconds since 1970
 */
export function doStep(command: ScenarioCommand, now = Date.now()): Result<Scenario> {
  const tried = tryStep(command, now);
  batch(() => {
    heldSeat.value = null;
    scenarioError.value = tried.ok ? null : tried.error;
    if (!tried.ok || tried.value.scenario === tried.value.origin) return;
    const { scenario } = tried.value;
    const isNew = openScenario.value === null;
    deletedScenario.value = null;
    void keepScenario(scenario, isNew ? 'strict' : 'relaxed');
    openScenarioId.value = scenario.id;
  });
  return tried.ok ? { ok: true, value: tried.value.scenario } : tried;
}

/** The scenario as it would be after a step, and as it is before; nothing is shown or kept. */
export function tryStep(
  command: ScenarioCommand,
  now = Date.now(),
): Result<{ readonly origin: Scenario; readonly scenario: Scenario }> {
  const origin = openScenario.value ?? heldSeat.value?.origin ?? draftScenario(now);
  if (!origin) return fail(appError('scenario-no-pack', 'There is no district to draw on yet.'));
  const taken = takeStep(origin, featuresById.value.seat, command, new Date(now).toISOString());
  return taken.ok ? { ok: true, value: { origin, scenario: taken.value } } : taken;
}
