import { isAssumedOpen } from '../../model/assumed-open';
import type { Seat } from '../../model/district';
import type { Need } from '../../model/need';
import type { Knowledge, NeedToken } from '../../model/vocabulary';
import type { OpenState } from '../opening-hours/open-state';
import type { SeatUsability, Usability, UsabilityBySeat } from './data';
import { isCountedSeat } from './is-counted-seat';

/** The answer to a required attribute: `limited` is no plain yes and no plain no either. */
const answerOfKnowledge: Readonly<Record<Knowledge, Usability>> = {
  yes: 'usable',
  no: 'unusable',
  limited: 'unknown',
  unknown: 'unknown',
};

/**
 * Whether each seat serves a need, in three-valued logic: one known "no" makes it unusable, else one
 * thing not known makes it unknown, else it is usable.
 * @param openAt state of an `opening_hours` value at `need.at`; asked only when that is set.
 */
export function findUsability(
  seats: readonly Seat[],
  need: Need,
  openAt: (value: string) => OpenState,
): UsabilityBySeat {
  return new Map(seats.map((seat) => [seat.id, usabilityOf(seat, need, openAt)]));
}

/** Seats from pause to pause: some microseconds, or one value of hours each that was not asked before. */
const seatsAStep = 64;

/** `findUsability` with pauses between the seats. */
export function* findUsabilityInSteps(
  seats: readonly Seat[],
  need: Need,
  openAt: (value: string) => OpenState,
): Generator<void, UsabilityBySeat, void> {
  const found = new Map<string, SeatUsability>();
  for (const [i, seat] of seats.entries()) {
    if (i % seatsAStep === seatsAStep - 1) yield;
    found.set(seat.id, usabilityOf(seat, need, openAt));
  }
  return found;
}

function usabilityOf(seat: Seat, need: Need, openAt: (value: string) => OpenState): SeatUsability {
  if (!isCountedSeat(seat)) return { usability: 'unusable', assumedOpen: false };
  const answers = need.required.map((token) => answerTo(token, seat));
  // Places are always known: a seat has at least one.
  if (seat.places < (need.places ?? 1)) answers.push('unusable');
  const assumedOpen = need.at !== null && isAssumedOpen(seat);
  if (need.at !== null && !assumedOpen) answers.push(answerOfHours(seat, openAt));
  return { usability: weakest(answers), assumedOpen };
}

function answerTo(token: NeedToken, seat: Seat): Usability {
  if (token !== 'free') return answerOfKnowledge[seat[token]];
  return seat.access === 'unknown' ? 'unknown' : 'usable';
}

function answerOfHours(seat: Seat, openAt: (value: string) => OpenState): Usability {
  if (seat.openingHours === null) return 'unknown';
  const state = openAt(seat.openingHours);
  if (state === 'unknown') return 'unknown';
  return state === 'open' ? 'usable' : 'unusable';
}

function weakest(answers: readonly Usability[]): Usability {
  if (answers.includes('unusable')) return 'unusable';
  return answers.includes('unknown') ? 'unknown' : 'usable';
}
