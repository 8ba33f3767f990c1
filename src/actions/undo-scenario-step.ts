import { redoStep } from '../model/scenario/redo-step';
import type { Scenario } from '../model/scenario/scenario';
import { undoStep } from '../model/scenario/undo-step';
import { heldSeat, openScenario, scenarioError } from '../state/scenario';
import { keepScenario } from './keep-scenario';

/** Takes the last step of the open scenario back; a seat in the hand goes back first. */
export function undoScenarioStep(now = Date.now()): void {
  if (heldSeat.value) heldSeat.value = null;
  else show(openScenario.value && undoStep(openScenario.value, new Date(now).toISOString()));
}

/** Does again what was undone last. */
export function redoScenarioStep(now = Date.now()): void {
  heldSeat.value = null;
  show(openScenario.value && redoStep(openScenario.value, new Date(now).toISOString()));
}

function show(scenario: Scenario | null): void {
  scenarioError.value = null;
  if (scenario) void keepScenario(scenario, 'relaxed');
}
