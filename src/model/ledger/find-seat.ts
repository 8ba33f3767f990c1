import type { Seat } from '../district';
import { addedSeat } from './added-seat';
import type { Register } from './command';

/** A seat of the pack, as the pack has it, or one that the office has entered since; null = unknown. */
export function findSeat({ seats, ledger }: Pick<Register, 'seats' | 'ledger'>, id: string): Seat | null {
  const known = seats.get(id);
  if (known) return known;
  const record = ledger.seats.get(id);
  return record ? addedSeat(record) : null;
}
