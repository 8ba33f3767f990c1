import type { AppError } from '../lib/app-error';
import { compareEventIds } from '../model/ledger/event-id';
import { profile } from '../state/ledger';
import { giveCommand } from './give-command';

/**
 * Confirms the receipt of several pledges, one after another in the order in which they came in, which
 * becomes their order on the desk. What was received before an error stays received.
 */
export async function receivePledges(
  pledgeIds: readonly string[],
): Promise<{ readonly received: number; readonly error: AppError | null }> {
  let received = 0;
  for (const pledgeId of inOrderOfArrival(pledgeIds)) {
    const given = await giveCommand('office', { type: 'receive', pledgeId, reason: null });
    if (!given.ok) return { received, error: given.error };
    received += 1;
  }
  return { received, error: null };
}

/** The order of the files; what came another way, such as this device's own, goes by its ids before them. */
function inOrderOfArrival(pledgeIds: readonly string[]): readonly string[] {
  const places = new Map([...profile.value.arrived.keys()].map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? -1;
  return [...pledgeIds].sort((a, b) => placeOf(a) - placeOf(b) || compareEventIds(a, b));
}
