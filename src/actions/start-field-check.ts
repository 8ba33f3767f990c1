import { batch } from '@preact/signals';
import type { FieldCheckRound, RoundSize } from '../analysis/field-check/data';
import { type AppError, appError, messageOf } from '../lib/app-error';
import { compute } from '../state/compute';
import {
  checkedSeatId,
  fieldCheckRound,
  openMatters,
  roundStart,
  seenAttributes,
  seenNote,
} from '../state/field-check';
import { today } from '../state/ledger';
import { nameOfPack } from '../state/open-pack';
import { readText, writePreference } from '../state/preferences';
import { selectFeature } from './select-feature';

/** Where the round is kept on the device, so that a page that the phone has closed goes on with it. */
const roundName = () => nameOfPack('field-check');

/** Makes a walking list of so many seats from where one is. @returns why none could be made */
export async function startFieldCheck(count: RoundSize): Promise<AppError | null> {
  const from = roundStart.value;
  if (!from) return appError('not-computed', 'There is no district to check yet.');
  try {
    const request = { from, count, today: today.value, ...openMatters.value };
    const round = await compute.fieldCheck(request, new AbortController().signal);
    writePreference(roundName(), JSON.stringify(round));
    fieldCheckRound.value = round;
    lookAtSeatToCheck(round.seatIds[0] ?? null);
    return null;
  } catch (thrown) {
    return appError('not-computed', messageOf(thrown));
  }
}

/** Goes on with the round that this device has begun, if it has one. */
export function resumeFieldCheck(): void {
  if (fieldCheckRound.value) return;
  try {
    const kept: unknown = JSON.parse(readText(roundName()) ?? 'null');
    if (isRound(kept)) fieldCheckRound.value = kept;
  } catch {
    // What cannot be read is no round: one makes another.
  }
}

/** A round of an earlier version has no legs: it is none, and one makes another. */
const isRound = (kept: unknown): kept is FieldCheckRound =>
  typeof kept === 'object' &&
  kept !== null &&
  'seatIds' in kept &&
  Array.isArray(kept.seatIds) &&
  kept.seatIds.every((id) => typeof id === 'string') &&
  'legs' in kept &&
  Array.isArray(kept.legs) &&
  kept.legs.length === kept.seatIds.length &&
  kept.legs.every(isLeg);

const isLeg = (leg: unknown): boolean =>
  typeof leg === 'object' &&
  leg !== null &&
  'length' in leg &&
  Number.isFinite(leg.length) &&
  'isWalk' in leg &&
  typeof leg.isWalk === 'boolean';

/** Ends the round; what was recorded stays. */
export function endFieldCheck(): void {
  writePreference(roundName(), '');
  batch(() => {
    fieldCheckRound.value = null;
    lookAtSeatToCheck(null);
  });
}

/** Stands before a seat: it is the one that the buttons are about, and the map marks it. */
export function lookAtSeatToCheck(id: string | null): void {
  batch(() => {
    checkedSeatId.value = id;
    seenAttributes.value = {};
    seenNote.value = '';
  });
  selectFeature(id === null ? null : { kind: 'seat', id });
}
