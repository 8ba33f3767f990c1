import { nameScenario } from './name-scenario';
import type { Scenario } from './scenario';

/** A scenario of its own with the same steps, undone ones included; the two share nothing that can change. */
export function duplicateScenario(
  scenario: Scenario,
  { id, name, at }: { readonly id: string; readonly name: string; readonly at: string },
): Scenario {
  return {
    ...structuredClone(scenario),
    id,
    name: nameScenario(name) ?? scenario.name,
    createdAt: at,
    changedAt: at,
  };
}
