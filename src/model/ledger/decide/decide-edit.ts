import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { CommandOf, Register } from '../command';
import type { KnownEvent, SeatEdit } from '../event';
import { refusal } from '../refusals';
import { refuseCaretaker } from './check-actor';
import { checkReason, cleanOptional, refuseLongTexts } from './check-texts';
import { refuseUnknown } from './decide-on-seat';
import { writeEntry } from './write-entry';

type EditSeat = CommandOf<'edit-seat'>;

/** Places of one seat at most. Source: own proposal; more is a slip of the keyboard. */
const placesLimit = 100;

/** The office may put anything right about a seat, a keeper only the story of the seat that it keeps. */
export function decideEdit(
  register: Register,
  { actor, seatId, edit, reason }: EditSeat,
  now: number,
): Result<readonly KnownEvent[]> {
  const refused =
    refuseUnknown(register, seatId) ??
    refuseCaretaker(register, actor, seatId) ??
    refuseEdit(edit, actor.role === 'keeper');
  if (refused) return fail(refused);
  const said = checkReason(reason, false);
  if (!said.ok) return said;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  entry.add('seat-edited', { kind: 'seat', id: seatId }, { edit: cleanEdit(edit) }, said.value);
  return succeed(entry.events);
}

function refuseEdit(edit: SeatEdit, isKeeper: boolean): AppError | null {
  const fields = Object.keys(edit);
  if (fields.length === 0) return refusal('edit-empty', 'Nothing was changed.');
  if (isKeeper && fields.some((field) => field !== 'story')) {
    return refusal('edit-story-only', 'A keeper may write the story of the seat; the rest is the office’s.');
  }
  const { places, openingHours, material, story } = edit;
  if (places !== undefined && !(Number.isInteger(places) && places >= 1 && places <= placesLimit)) {
    return refusal('seat-places', `Places must be a whole number from 1 to ${placesLimit}.`, {
      most: placesLimit,
    });
  }
  return refuseLongTexts({ openingHours, material, story });
}

function cleanEdit(edit: SeatEdit): SeatEdit {
  const { openingHours, material, story } = edit;
  return {
    ...edit,
    ...(openingHours !== undefined && { openingHours: cleanOptional(openingHours) }),
    ...(material !== undefined && { material: cleanOptional(material) }),
    ...(story !== undefined && { story: cleanOptional(story, true) }),
  };
}
