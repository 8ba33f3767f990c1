import { renameScenario } from '../model/scenario/rename-scenario';
import { openScenario, scenarioError } from '../state/scenario';
import { keepScenario } from './keep-scenario';

/** Gives the open scenario another name; an empty one is refused and the old one stays. */
export function renameOpenScenario(text: string, now = Date.now()): void {
  const scenario = openScenario.value;
  if (!scenario) return;
  const renamed = renameScenario(scenario, text, new Date(now).toISOString());
  scenarioError.value = renamed.ok ? null : renamed.error;
  if (renamed.ok && renamed.value !== scenario) void keepScenario(renamed.value, 'strict');
}
