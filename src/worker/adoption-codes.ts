import type { SeatAdoption } from '../analysis/adoption/data';
import type { Seat } from '../model/district';
import { adoptionStatuses, notAdoptableReasons } from '../model/vocabulary';
import type { SeatCodes } from './seat-codes';

const reasons = [null, ...notAdoptableReasons] as const;

/** Seats from pause to pause. */
const seatsAStep = 1024;

/** @param standingOf what is known of a seat's adoption; undefined = it is left out of every count */
export function* codeAdoptions(
  seats: readonly Seat[],
  standingOf: (id: string) => SeatAdoption | undefined,
): Generator<void, SeatCodes, void> {
  const codes = new Uint8Array(seats.length);
  for (const [i, { id }] of seats.entries()) {
    const standing = standingOf(id);
    if (standing)
      codes[i] =
        1 +
        reasons.indexOf(standing.reason) * adoptionStatuses.length +
        adoptionStatuses.indexOf(standing.status);
    if (i % seatsAStep === 0) yield;
  }
  return codes;
}

export function readAdoptions(seats: readonly Seat[], codes: SeatCodes): ReadonlyMap<string, SeatAdoption> {
  const found = new Map<string, SeatAdoption>();
  for (const [i, { id }] of seats.entries()) {
    const code = (codes[i] ?? 0) - 1;
    const status = adoptionStatuses[code % adoptionStatuses.length];
    const reason = reasons[Math.floor(code / adoptionStatuses.length)];
    if (status !== undefined && reason !== undefined) found.set(id, { status, reason });
  }
  return found;
}
