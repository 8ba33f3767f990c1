import type { Result } from '../lib/result';
import type { Scenario } from '../model/scenario/scenario';
import { doStep } from './do-step';

/** Takes a seat away, in the open scenario or in a new one; the pack keeps it. */
export function removeSeat(id: string): Result<Scenario> {
  return doStep({ kind: 'remove', id });
}
