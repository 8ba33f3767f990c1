import type { LedgerRecord } from './event';
import { applyEvent } from './fold/appliers';
import { deriveOffers } from './fold/derive-offers';
import { orderRecords } from './fold/order-records';
import { closeWorkingLedger, ignore, openWorkingLedger } from './fold/working-ledger';
import { emptyLedger, type LedgerState } from './ledger-state';

/**
 * What a set of events amounts to. The same set in any order and with any duplicates gives the same state,
 * down to the order of its maps: events are taken in order of their ids, each once, and every event either
 * changes something or is listed with the reason. Who may do what is asked again here, from the events
 * alone: a decision by a device that is not in `offices` changes nothing, whoever handed it on.
 * @param offices names of the devices whose decisions count; another set needs a fold from the start
 * @param from a state folded earlier with the same offices; then all records must be later than its
 *   `lastId`, and the result is that of folding everything. It stays as it is.
 */
export function foldLedger(
  records: Iterable<LedgerRecord>,
  offices: ReadonlySet<string>,
  from: LedgerState = emptyLedger,
): LedgerState {
  const working = openWorkingLedger(from, offices);
  for (const { event, why } of orderRecords(records)) {
    const ignored = why ?? applyEvent(working, event);
    if (ignored) ignore(working, event, ignored);
    working.lastId = event.id;
  }
  deriveOffers(working);
  return closeWorkingLedger(working);
}
