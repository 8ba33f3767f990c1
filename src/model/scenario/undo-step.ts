import type { Scenario } from './scenario';

/** Takes the last step in force back; null = there is none. It can be redone until another step is taken. */
export function undoStep(scenario: Scenario, at: string): Scenario | null {
  return scenario.done === 0 ? null : { ...scenario, done: scenario.done - 1, changedAt: at };
}
