import { t } from '../i18n/translate';
import { createScenario } from '../model/scenario/create-scenario';
import type { Scenario } from '../model/scenario/scenario';
import { district } from '../state/district';
import { scenarios } from '../state/scenario';
import { makeScenarioId } from './make-scenario-id';

/** A scenario in which nothing is changed, with a name that nobody has; not kept. null = there is no pack. */
export function draftScenario(now: number): Scenario | null {
  const info = district.value?.info;
  if (!info) return null;
  const names = new Set(scenarios.value.map(({ name }) => name));
  let number = 1;
  while (names.has(t('plan.scenario.name.new', { number }))) number += 1;
  const name = t('plan.scenario.name.new', { number });
  return createScenario({ id: makeScenarioId(), name, pack: info, at: new Date(now).toISOString() });
}
