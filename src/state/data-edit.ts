import { computed, signal } from '@preact/signals';
import type { DuplicatePair } from '../analysis/duplicates/data';
import type { Position } from '../lib/units';
import type { Seat } from '../model/district';
import { addedSeat } from '../model/ledger/added-seat';
import {
  fieldOfSeat,
  type NewSeat,
  type SeatEdit,
  type SeatEditField,
  withEdit,
} from '../model/ledger/seat-edit';
import { isToldApart } from '../model/ledger/told-apart';
import type { SeatOverlay } from '../model/scenario/scenario';
import type { Condition } from '../model/vocabulary';
import { compute } from './compute';
import { district, featuresById } from './district';
import { latestAnswer } from './latest-answer';
import { ledger, ledgerInstant } from './ledger';
import { wallClockMinute } from './wall-clock';

/** Id that a seat has on the map before it is entered. */
export const newSeatId = 'new-seat';

/** What is being edited: nothing yet, a seat that is not entered yet, or seats of the district. */
export type EditTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'seats'; readonly ids: readonly string[] };

/** What is filled in and not recorded yet. Absent = as it was. */
export interface EditDraft {
  readonly position?: Position;
  readonly edit: SeatEdit;
  readonly condition?: Condition;
}

export const emptyEditDraft: EditDraft = { edit: {} };

export const editTarget = signal<EditTarget>({ kind: 'none' });
export const editDraft = signal<EditDraft>(emptyEditDraft);
/** What was filled in before, oldest first: the way back while nothing is recorded. */
export const formerDrafts = signal<readonly EditDraft[]>([]);
/** The next press on the map says where a new seat stands. */
export const isAddingSeat = signal(false);
/** A seat in the hand of the pointer or the keyboard; null = none. */
export const heldEdit = signal<{ readonly id: string; readonly at: Position } | null>(null);
/** Seats that are edited at once at most: so many entries are decided on and signed in a second or two. */
export const editLimit = 1000;

/** Another seat was pressed while something is filled in and not recorded. */
export const wasChoiceRefused = signal(false);

export const editIds = computed<readonly string[]>(() => {
  const { value } = editTarget;
  return value.kind === 'seats' ? value.ids : [];
});

/** The same as the map marks them; the same object while the choice is the same. */
export const markedIds = computed<ReadonlySet<string>>(
  () => new Set(editTarget.value.kind === 'new' ? [newSeatId] : editIds.value),
);

/** A bench of public access with nothing known besides. */
export const blankNewSeat: NewSeat = { form: 'bench', provision: 'new', places: 2, access: 'yes' };

/** The seats as they are on record; of a new one what a blank one is. */
export const editedSeats = computed<readonly Seat[]>(() => {
  const { value } = editTarget;
  if (value.kind === 'seats') return value.ids.flatMap((id) => featuresById.value.seat.get(id) ?? []);
  const { position } = editDraft.value;
  if (value.kind !== 'new' || !position) return [];
  const record = {
    id: newSeatId,
    added: { at: 0, isWithdrawn: false },
    position,
    edit: blankNewSeat,
    condition: null,
  };
  const blank = addedSeat({
    ...record,
    mergedInto: null,
    apartFrom: [],
    exclusive: true,
    care: [],
    reports: [],
    surveys: [],
  });
  return blank ? [blank] : [];
});

/** The same with what is filled in. */
export const draftSeats = computed<readonly Seat[]>(() => {
  const { edit, position, condition } = editDraft.value;
  return editedSeats.value.map((seat) => ({
    ...withEdit(seat, edit),
    ...(position && editedSeats.value.length === 1 && { position }),
    ...(condition && { condition }),
  }));
});

/** Whether anything is filled in that is not on record. */
export const isDraftDirty = computed(() => {
  const { edit, position, condition } = editDraft.value;
  return (
    editTarget.value.kind === 'new' ||
    Object.keys(edit).length > 0 ||
    position !== undefined ||
    condition !== undefined
  );
});

/** The filled-in seats as the map lays them over the district. */
export const editOverlay = computed<SeatOverlay>(() => {
  const held = heldEdit.value;
  const seats = new Map<string, Seat>();
  if (isDraftDirty.value) for (const seat of draftSeats.value) seats.set(seat.id, seat);
  const seat = held && (seats.get(held.id) ?? featuresById.value.seat.get(held.id));
  if (held && seat) seats.set(held.id, { ...seat, position: held.at });
  return seats;
});

/** What the chosen seats have in a field; undefined = not all the same. */
export function commonValue(field: SeatEditField): unknown {
  const [first, ...others] = draftSeats.value;
  if (!first) return undefined;
  const value = fieldOfSeat(first, field);
  const isShared = others.every((seat) => JSON.stringify(fieldOfSeat(seat, field)) === JSON.stringify(value));
  return isShared ? value : undefined;
}

const sideQuestion = computed(() => {
  const held = heldEdit.value?.at;
  const [seat] = draftSeats.value;
  const at = held ?? (draftSeats.value.length === 1 ? seat?.position : undefined);
  return at ? { at } : null;
});

/** The street beside the seat in the hand, or the one seat that is edited. */
export const editedSide = latestAnswer(sideQuestion, compute.streetSide);

const hoursQuestion = computed(() => {
  const value = draftSeats.value.length > 0 ? commonValue('openingHours') : null;
  if (typeof value !== 'string' || value.trim() === '' || !district.value) return null;
  return { value: value.trim(), at: wallClockMinute(ledgerInstant.value, district.value.info.timezone) };
});

/** Whether the opening hours that are filled in can be read, and what they say of now. */
export const editedHours = latestAnswer(hoursQuestion, compute.hours);

/** The page that shows them is open: nobody else asks for them. */
export const areDuplicatesWanted = signal(false);

const duplicatesQuestion = computed(() => (areDuplicatesWanted.value ? district.value : null));
const duplicates = latestAnswer(duplicatesQuestion, (_, abort) => compute.seatDuplicates(null, abort));

const isApart = ({ ids: [one, other] }: DuplicatePair): boolean => isToldApart(ledger.value, one, other);

/** Seats that may be one and that nobody has decided on yet; null until computed. */
export const openDuplicates = computed(
  () => duplicates.value.value?.filter((pair) => !isApart(pair)) ?? null,
);

/** Seats that look like one and were found to be two: that can be taken back. */
export const keptPairs = computed(() => duplicates.value.value?.filter(isApart) ?? []);
