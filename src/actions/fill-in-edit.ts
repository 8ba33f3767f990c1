import { batch } from '@preact/signals';
import { isEqual } from '../lib/is-equal';
import type { Position } from '../lib/units';
import { fieldOfSeat, type SeatEdit, type SeatEditField } from '../model/ledger/seat-edit';
import type { Condition } from '../model/vocabulary';
import {
  type EditDraft,
  editDraft,
  editedSeats,
  editTarget,
  emptyEditDraft,
  formerDrafts,
  heldEdit,
  isAddingSeat,
  isDraftDirty,
  newSeatId,
  wasChoiceRefused,
} from '../state/data-edit';
import { chooseEdited } from './choose-edited';
import { selectFeature } from './select-feature';

/** Fills in what seats are to be; what every one of them is already is not filled in. */
export function fillIn(edit: SeatEdit): void {
  wasChoiceRefused.value = false;
  const merged = { ...editDraft.value.edit, ...edit };
  const differs = ([field, value]: readonly [string, unknown]) =>
    editTarget.value.kind === 'new' ||
    editedSeats.value.some((seat) => !isEqual(fieldOfSeat(seat, field as SeatEditField), value));
  putDraft({ ...editDraft.value, edit: Object.fromEntries(Object.entries(merged).filter(differs)) });
}

export function fillInCondition(condition: Condition): void {
  const { condition: _before, ...rest } = editDraft.value;
  const differs = editedSeats.value.some((seat) => seat.condition !== condition);
  putDraft(differs ? { ...rest, condition } : rest);
}

/** Puts the one seat that is edited, or the new one, at a place. */
export function fillInPlace(at: Position): void {
  const { position: _before, ...rest } = editDraft.value;
  const position = atSixDecimals(at);
  const [seat] = editedSeats.value;
  const isBack = editTarget.value.kind === 'seats' && isEqual(seat?.position, position);
  batch(() => {
    heldEdit.value = null;
    putDraft(isBack ? rest : { ...rest, position });
  });
}

/** A press on the map says where a new seat stands. */
export function startNewSeat(at: Position): void {
  if (isDraftDirty.value && editTarget.value.kind !== 'new') return;
  batch(() => {
    isAddingSeat.value = false;
    editTarget.value = { kind: 'new' };
    editDraft.value = { ...editDraft.value, position: atSixDecimals(at) };
    selectFeature(null);
  });
}

/** A seat is in the hand; which one it is is chosen with it. */
export function holdEdited(id: string, at: Position): boolean {
  const isNew = id === newSeatId;
  const isChosen = isNew || (editedSeats.value.length === 1 && editedSeats.value[0]?.id === id);
  if (!isChosen && !chooseEdited([id])) return false;
  heldEdit.value = { id, at };
  return true;
}

/** Takes the last thing back that was filled in, and a new seat with the first; false = there was nothing. */
export function stepDraftBack(): boolean {
  const before = formerDrafts.value.at(-1);
  if (before) {
    formerDrafts.value = formerDrafts.value.slice(0, -1);
    editDraft.value = before;
  } else if (isDraftDirty.value) discardDraft();
  else return false;
  return true;
}

/** Drops what is filled in; of a new seat nothing is left. */
export function discardDraft(): void {
  batch(() => {
    wasChoiceRefused.value = false;
    editDraft.value = emptyEditDraft;
    formerDrafts.value = [];
    heldEdit.value = null;
    if (editTarget.value.kind !== 'new') return;
    editTarget.value = { kind: 'none' };
    selectFeature(null);
  });
}

function putDraft(next: EditDraft): void {
  if (isEqual(next, editDraft.value)) return;
  formerDrafts.value = [...formerDrafts.value, editDraft.value];
  editDraft.value = next;
}

/** A tenth of a metre, as a pack has them. */
const atSixDecimals = ([lng, lat]: Position): Position => [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
