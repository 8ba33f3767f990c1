import type { Result } from '../lib/result';
import type { Position } from '../lib/units';
import type { Scenario, SeatEdit } from '../model/scenario/scenario';
import { doStep } from './do-step';
import { selectFeature } from './select-feature';

/** Proposes a seat at a point and opens it, in the open scenario or in a new one. */
export function addSeatAt(position: Position, fields?: SeatEdit): Result<Scenario> {
  const added = doStep({ kind: 'add', site: fields ? { position, fields } : { position } });
  const id = added.ok ? added.value.steps[added.value.done - 1]?.changes[0]?.id : undefined;
  if (id) selectFeature({ kind: 'seat', id });
  return added;
}
