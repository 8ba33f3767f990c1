import { draftScenario } from './draft-scenario';
import { keepScenario } from './keep-scenario';
import { openScenarioById } from './open-scenario';

/**
 * Starts a scenario in which nothing is changed yet, keeps it and opens it.
 * @param now the device's clock, milliseconds since 1970
 */
export function newScenario(now = Date.now()): void {
  const scenario = draftScenario(now);
  if (!scenario) return;
  void keepScenario(scenario, 'strict');
  openScenarioById(scenario.id);
}
