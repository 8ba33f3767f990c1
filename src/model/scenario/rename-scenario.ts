import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { nameScenario } from './name-scenario';
import type { Scenario } from './scenario';

/**
 * The scenario under another name; the steps stay as they are, and the name is not one of them.
 * Errors: `scenario-name-missing`, the old name is kept.
 */
export function renameScenario(scenario: Scenario, text: string, at: string): Result<Scenario> {
  const name = nameScenario(text);
  if (name === null)
    return fail(appError('scenario-name-missing', 'A scenario needs a name; the old one is kept.'));
  return succeed(name === scenario.name ? scenario : { ...scenario, name, changedAt: at });
}
