import { isEqual } from '../../lib/is-equal';
import { editableFields, type SeatChange } from './scenario';

/** What became of a seat on the whole. A seat may be both moved and edited. */
export const changeKinds = ['added', 'moved', 'removed', 'edited'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A seat's net difference, with what it amounts to. */
export interface NetChange extends SeatChange {
  readonly kinds: readonly ChangeKind[];
}

/** What a change amounts to; nothing where both sides stand alike. */
export function kindsOfChange({ before, after }: Omit<SeatChange, 'id'>): readonly ChangeKind[] {
  if (!before) return after ? ['added'] : [];
  if (!after) return ['removed'];
  const isMoved = !isEqual(before.position, after.position);
  const isEdited = editableFields.some((field) => !isEqual(before[field], after[field]));
  return [...(isMoved ? (['moved'] as const) : []), ...(isEdited ? (['edited'] as const) : [])];
}
