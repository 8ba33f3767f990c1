import type { LedgerEvent } from '../ledger/event';
import type { LedgerState } from '../ledger/ledger-state';

/**
 * What an applicant's file for the office holds: all events of the own devices, and those of others about
 * the own pledges and their seats and offers.
 */
export function selectOwnEvents(
  events: readonly LedgerEvent[],
  { pledges }: LedgerState,
  ownDevices: ReadonlySet<string>,
): readonly LedgerEvent[] {
  const subjects = new Set<string>();
  for (const { id, device, submission } of pledges.values()) {
    if (!ownDevices.has(device)) continue;
    subjects.add(id);
    if (submission.target.kind === 'seat') subjects.add(submission.target.seatId);
    if (submission.target.kind === 'offer') subjects.add(submission.target.offerId);
  }
  return events.filter(({ actor, subject }) => ownDevices.has(actor.device) || subjects.has(subject.id));
}
