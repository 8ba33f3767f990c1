import type { AppError } from '../lib/app-error';
import { parseScenario } from '../model/scenario/parse-scenario';
import type { Scenario } from '../model/scenario/scenario';
import type { ScenarioContents } from './device-store';

/** Records as scenarios, the ones changed last first; what cannot be read is left out and named. */
export function sortScenarios(records: readonly unknown[]): ScenarioContents {
  const scenarios: Scenario[] = [];
  const issues: AppError[] = [];
  for (const record of records) {
    const parsed = parseScenario(record);
    if (parsed.ok) scenarios.push(parsed.value);
    else issues.push(parsed.error);
  }
  return { scenarios: scenarios.sort(compareAge), issues };
}

/** Instants as `toISOString` writes them sort as text. */
function compareAge(a: Scenario, b: Scenario): number {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
