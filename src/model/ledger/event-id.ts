/**
 * Ids of ledger events: a hybrid logical clock as a string, `wall-counter-device`, all in base 36 with
 * fixed width, so that comparing strings compares times. `wall` is the later of the device's clock and
 * the last id seen: a clock set back makes no event older than what it answers.
 *
 * Rejected: random UUIDs (no order), UUID v7 (orders by the wall clock alone), vector clocks (grow with
 * the number of devices, and the desk needs one order, not a partial one).
 */
const wallDigits = 11;
const counterDigits = 4;
const counterLimit = 36 ** counterDigits;
const pattern = /^([0-9a-z]{11})-([0-9a-z]{4})-([0-9a-z]{8,32})$/;

export interface EventStamp {
  /** Milliseconds since 1970, never earlier than any id seen before. */
  readonly wall: number;
  readonly counter: number;
  readonly device: string;
}

/** The parts of an id; null when the text is none. */
export function parseEventId(id: string): EventStamp | null {
  const match = pattern.exec(id);
  if (!match) return null;
  const [, wall = '', counter = '', device = ''] = match;
  return { wall: Number.parseInt(wall, 36), counter: Number.parseInt(counter, 36), device };
}

/**
 * The next id of a device.
 * @param last the greatest id seen so far, from whichever device; null = none
 * @param now the device's clock, milliseconds since 1970
 */
export function nextEventId(last: string | null, now: number, device: string): string {
  const seen = last === null ? null : parseEventId(last);
  const clock = Math.max(0, Math.trunc(now));
  if (!seen || clock > seen.wall) return writeEventId({ wall: clock, counter: 0, device });
  if (seen.counter + 1 < counterLimit) {
    return writeEventId({ wall: seen.wall, counter: seen.counter + 1, device });
  }
  return writeEventId({ wall: seen.wall + 1, counter: 0, device });
}

/** Order of ids by code unit: a locale's collation would not be the same on every machine. */
export function compareEventIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writeEventId({ wall, counter, device }: EventStamp): string {
  const digits = (value: number, width: number) => value.toString(36).padStart(width, '0');
  return `${digits(wall, wallDigits)}-${digits(counter, counterDigits)}-${device}`;
}
