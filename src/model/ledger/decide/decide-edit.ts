import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { districtDay } from '../../adoption/district-day';
import { isDay } from '../../adoption/terms';
import type { LocalName } from '../../district';
import type { CommandOf, Register } from '../command';
import type { KnownEvent } from '../event';
import { refusal } from '../refusals';
import { checkFields, type SeatEdit } from '../seat-edit';
import { refuseCaretaker } from './check-actor';
import { refuseUnknown } from './check-claim';
import { checkReason, cleanOptional, refuseLongTexts } from './check-texts';
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
    refuseEdit(edit, actor.role === 'keeper') ??
    refuseValues(register, edit, now);
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
  return null;
}

/** Whether every value of an edit is one that a seat can have. */
export function refuseValues({ timeZone }: Register, edit: SeatEdit, now: number): AppError | null {
  const { places, openingHours, material, story, street, near } = edit;
  if (places !== undefined && !(Number.isInteger(places) && places >= 1 && places <= placesLimit)) {
    return refusal('seat-places', `Places must be a whole number from 1 to ${placesLimit}.`, {
      most: placesLimit,
    });
  }
  const today = districtDay(now, timeZone);
  const isWrong = checkFields.some((field) => {
    const day = edit[field];
    return typeof day === 'string' && !(isDay(day) && day <= today);
  });
  if (isWrong) return refusal('day-invalid', 'A day of a check is no day, or is yet to come.');
  return (
    refuseLongTexts({ openingHours, material, story, street: street?.zh, near: near?.zh }) ??
    refuseLongTexts({ street: street?.en, near: near?.en })
  );
}

export function cleanEdit(edit: SeatEdit): SeatEdit {
  const { openingHours, material, story, street, near } = edit;
  return {
    ...edit,
    ...(openingHours !== undefined && { openingHours: cleanOptional(openingHours) }),
    ...(material !== undefined && { material: cleanOptional(material) }),
    ...(story !== undefined && { story: cleanOptional(story, true) }),
    ...(street !== undefined && { street: cleanName(street) }),
    ...(near !== undefined && { near: cleanName(near) }),
  };
}

function cleanName(name: LocalName | null): LocalName | null {
  const zh = cleanOptional(name?.zh);
  return zh === null ? null : { zh, en: cleanOptional(name?.en) };
}
