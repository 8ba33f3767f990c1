import type { LedgerState } from './ledger-state';

type Records = Pick<LedgerState, 'seats'>;

/**
 * The seat that stands for a seat: itself, or the one that it was merged into, however many times. The fold
 * lets no circle arise.
 */
export function standsFor({ seats }: Records, id: string): string {
  let last = id;
  for (let into = seats.get(last)?.mergedInto; into; into = seats.get(last)?.mergedInto) last = into;
  return last;
}

/** Ids of the seats that a seat stands for besides itself, sorted. */
export function mergedInto({ seats }: Records, id: string): readonly string[] {
  const merged: string[] = [];
  for (const record of seats.values()) {
    if (record.mergedInto !== null && record.id !== id && standsFor({ seats }, record.id) === id)
      merged.push(record.id);
  }
  return merged.sort();
}
