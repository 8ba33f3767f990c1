import { compareEventIds } from '../ledger/event-id';
import type { Pledge } from '../ledger/ledger-state';

/**
 * The fair order: by receipt, by the office's clock; two of the same millisecond by the events' ids. What
 * is not received yet follows, in order of submission.
 */
export function compareByReceipt(a: Pledge, b: Pledge): number {
  if (a.receivedAt === null || b.receivedAt === null) {
    return Number(a.receivedAt === null) - Number(b.receivedAt === null) || compareEventIds(a.id, b.id);
  }
  return a.receivedAt - b.receivedAt || compareEventIds(a.receivedId ?? a.id, b.receivedId ?? b.id);
}
