import { byId } from '../../lib/by-id';
import { isEqual } from '../../lib/is-equal';
import { baseOf, overlayOf } from './overlay-of';
import { editableFields, type Scenario, type SeatChange } from './scenario';

/** What became of a seat on the whole. A seat may be both moved and edited. */
export const changeKinds = ['added', 'moved', 'removed', 'edited'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A seat's net difference from the pack. */
export interface NetChange extends SeatChange {
  readonly kinds: readonly ChangeKind[];
}

/** The seats in which a scenario differs from its pack, by id. */
export function listChanges(scenario: Scenario): readonly NetChange[] {
  return [...overlayOf(scenario)]
    .map(([id, after]) => {
      const before = baseOf(scenario, id) ?? null;
      return { id, before, after, kinds: kindsOf({ id, before, after }) };
    })
    .sort(byId);
}

function kindsOf({ before, after }: SeatChange): readonly ChangeKind[] {
  if (!after) return ['removed'];
  if (!before) return ['added'];
  const isMoved = !isEqual(before.position, after.position);
  const isEdited = editableFields.some((field) => !isEqual(before[field], after[field]));
  return [...(isMoved ? (['moved'] as const) : []), ...(isEdited ? (['edited'] as const) : [])];
}
