import type { SeatUsability, Usability, UsabilityBySeat } from '../analysis/usability/data';
import type { Seat } from '../model/district';

/**
 * What is said of every seat crosses between page and worker as a byte a seat, in the order of the district that
 * both have: a hundred thousand entries by id take the page a tenth of a second to copy.
 */
export type SeatCodes = Uint8Array;

export const usabilities: readonly Usability[] = ['usable', 'unusable', 'unknown'];

/** Every answer there is; seats share them. Its place in the list is its code. */
const answers: readonly SeatUsability[] = usabilities.flatMap((usability) =>
  [false, true].map((assumedOpen) => ({ usability, assumedOpen })),
);

/** Seats from pause to pause. */
const seatsAStep = 1024;

/** The answers by id; a code that is none says nothing of its seat. */
export function* readUsability(
  seats: readonly Seat[],
  codes: SeatCodes,
): Generator<void, UsabilityBySeat, void> {
  const found = new Map<string, SeatUsability>();
  for (const [i, { id }] of seats.entries()) {
    const answer = answers[codes[i] ?? answers.length];
    if (answer) found.set(id, answer);
    if (i % seatsAStep === 0) yield;
  }
  return found;
}
