import { batch } from '@preact/signals';
import type { Bounds } from '../lib/units';
import {
  editDraft,
  editIds,
  editLimit,
  editTarget,
  emptyEditDraft,
  formerDrafts,
  heldEdit,
  isAddingSeat,
  isDraftDirty,
  wasChoiceRefused,
} from '../state/data-edit';
import { district } from '../state/district';
import { selectFeature } from './select-feature';

/**
 * Chooses seats to be edited. What is filled in and not recorded stays with what it was filled in for: while
 * there is any, nothing else is chosen.
 * @returns whether they are chosen now
 */
export function chooseEdited(ids: readonly string[]): boolean {
  if (isDraftDirty.value) {
    wasChoiceRefused.value = true;
    return false;
  }
  batch(() => {
    const chosen = [...new Set(ids)].slice(0, editLimit);
    editTarget.value = chosen.length > 0 ? { kind: 'seats', ids: chosen } : { kind: 'none' };
    wasChoiceRefused.value = false;
    isAddingSeat.value = false;
    const [only] = ids;
    selectFeature(only !== undefined && ids.length === 1 ? { kind: 'seat', id: only } : null);
  });
  return true;
}

/** Adds a seat to the chosen ones, or takes it out. */
export function toggleEdited(id: string): boolean {
  const ids = editIds.value;
  return chooseEdited(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
}

/** Adds the seats within bounds, degrees. */
export function chooseWithin([west, south, east, north]: Bounds): boolean {
  const inside = (district.value?.seats ?? []).filter(
    ({ condition, position: [lng, lat] }) =>
      condition !== 'gone' && lng >= west && lng <= east && lat >= south && lat <= north,
  );
  return chooseEdited([...editIds.value, ...inside.map(({ id }) => id)]);
}

/** Drops what is filled in and lets go of the seats. */
export function leaveEdited(): void {
  batch(() => {
    editDraft.value = emptyEditDraft;
    formerDrafts.value = [];
    wasChoiceRefused.value = false;
    editTarget.value = { kind: 'none' };
    heldEdit.value = null;
    isAddingSeat.value = false;
    selectFeature(null);
  });
}
