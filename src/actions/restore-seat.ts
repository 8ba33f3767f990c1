import type { Result } from '../lib/result';
import type { Scenario } from '../model/scenario/scenario';
import { doStep } from './do-step';

/** Makes a seat of the pack again what it is there, also one that was removed; one step that can be undone. */
export function restoreSeat(id: string): Result<Scenario> {
  return doStep({ kind: 'restore', id });
}
