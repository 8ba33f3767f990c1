import type { Result } from '../lib/result';
import type { Position } from '../lib/units';
import type { Scenario } from '../model/scenario/scenario';
import { doStep } from './do-step';

/** Moves a seat in one step, in the open scenario or in a new one. */
export function moveSeat(id: string, to: Position): Result<Scenario> {
  return doStep({ kind: 'move', id, to });
}
