import { effect } from '@preact/signals';
import { mapCondition } from '../state/map-view';
import { hasNotedSeats } from '../state/noted-seats';

/** A pause after the map stands, ms: the list and the names on the map come first. */
const pause = 1500;

/**
 * Takes the ledger in behind an open page, where it says other than the pack of some seat: a closed seat
 * is then closed in every lens. Whoever has no such ledger loads nothing.
 */
export function takeInChangedSeats(): void {
  if (!hasNotedSeats()) return;
  const stop = effect(() => {
    if (mapCondition.value === 'loading') return;
    setTimeout(takeIn, pause);
    queueMicrotask(() => stop());
  });
}

/** A file that does not come leaves the seats as the pack has them, until Adopt is opened. */
function takeIn(): void {
  void import('./open-ledger').then(
    ({ openLedger }) => openLedger(),
    () => undefined,
  );
}
