import { t } from '../i18n/translate';
import { duplicateScenario } from '../model/scenario/duplicate-scenario';
import { scenarios } from '../state/scenario';
import { keepScenario } from './keep-scenario';
import { makeScenarioId } from './make-scenario-id';
import { openScenarioById } from './open-scenario';

/** Makes a scenario of its own out of another one, and opens it. */
export function duplicateScenarioById(id: string, now = Date.now()): void {
  const scenario = scenarios.value.find((candidate) => candidate.id === id);
  if (!scenario) return;
  const name = t('plan.scenario.name.copy', { name: scenario.name });
  const copy = duplicateScenario(scenario, { id: makeScenarioId(), name, at: new Date(now).toISOString() });
  void keepScenario(copy, 'strict');
  openScenarioById(copy.id);
}
