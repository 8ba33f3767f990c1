import type { Result } from '../lib/result';
import type { Scenario, SeatEdit } from '../model/scenario/scenario';
import { doStep } from './do-step';

/** Changes what a seat is, in the open scenario or in a new one. */
export function editSeat(id: string, fields: SeatEdit): Result<Scenario> {
  return doStep({ kind: 'edit', id, fields });
}
