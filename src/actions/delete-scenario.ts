import { openScenarioId } from '../state/open-scenario-id';
import { deletedScenario, scenarios } from '../state/scenario';
import { comparedId } from '../state/scenario-comparison';
import { eraseScenario, keepScenario } from './keep-scenario';
import { openScenarioById } from './open-scenario';

/** Deletes a scenario from this device; `restoreScenario` has it back until something else is done. */
export async function deleteScenario(id: string): Promise<void> {
  const scenario = scenarios.value.find((candidate) => candidate.id === id);
  if (!scenario) return;
  if (openScenarioId.value === id) openScenarioById(null);
  if (comparedId.value === id) comparedId.value = null;
  deletedScenario.value = scenario;
  await eraseScenario(id);
}

/** Brings back the scenario that was deleted last. */
export async function restoreScenario(): Promise<void> {
  const scenario = deletedScenario.value;
  deletedScenario.value = null;
  if (scenario) await keepScenario(scenario, 'strict');
}
