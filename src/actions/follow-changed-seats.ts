import { effect } from '@preact/signals';
import { keepEqual } from '../lib/keep-equal';
import { effectiveSeats } from '../model/adoption/effective-seats';
import { changedSeats, packDistrict } from '../state/district';
import { ledger, ledgerBasis } from '../state/ledger';
import { noteChangedSeats } from '../state/noted-seats';

let isFollowing = false;

/**
 * Keeps every list, map and figure at what the office has recorded of the seats since the pack was made.
 * Where that does not change, nothing is computed anew.
 */
export function followChangedSeats(): void {
  if (isFollowing) return;
  isFollowing = true;
  effect(() => {
    const pack = packDistrict.value;
    if (!pack || !ledgerBasis.value) return;
    const before = changedSeats.peek();
    const seats = effectiveSeats(pack.seats, ledger.value);
    const isChanged = seats !== pack.seats;
    noteChangedSeats(isChanged);
    if (!isChanged) changedSeats.value = null;
    else if (before?.of !== pack) changedSeats.value = { of: pack, seats };
    else {
      const kept = keepEqual(before.seats, seats);
      if (kept !== before.seats) changedSeats.value = { of: pack, seats: kept };
    }
  });
}
