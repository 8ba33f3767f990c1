import { effect } from '@preact/signals';
import { indexChanged } from '../lib/index-changed';
import { keepEqual } from '../lib/keep-equal';
import { effectiveSeats } from '../model/adoption/effective-seats';
import type { Seat } from '../model/district';
import type { LedgerState } from '../model/ledger/ledger-state';
import { standsFor } from '../model/ledger/merged-seats';
import { standingOf } from '../model/ledger/pledge-vocabulary';
import { changedSeats, packDistrict } from '../state/district';
import { ledger, ledgerBasis } from '../state/ledger';
import { noteChangedSeats } from '../state/noted-seats';
import { selection } from '../state/selection';
import { findPackedSeats } from './find-packed-seats';

let isFollowing = false;

/**
 * Keeps every list, map and figure at what the office has recorded of the seats since the pack was made.
 * Where that does not change, nothing is computed anew.
 */
export function followChangedSeats(): void {
  if (isFollowing) return;
  isFollowing = true;
  effect(followMerged);
  effect(() => {
    const pack = packDistrict.value;
    if (!pack || !ledgerBasis.value) return;
    const before = changedSeats.peek();
    const records = ledger.value.seats;
    const seats = effectiveSeats(pack.seats, ledger.value);
    const isChanged = seats !== pack.seats;
    noteChangedSeats(isChanged);
    if (!isChanged) {
      changedSeats.value = null;
      return;
    }
    const kept = before?.of === pack ? keepSeats(before.seats, seats, records) : seats;
    if (kept === before?.seats) return;
    // Of the others the ledger says nothing.
    indexChanged(kept, pack.seats, records);
    changedSeats.value = { of: pack, seats: kept, packed: () => findPackedSeats(pack.seats, kept) };
  });
}

/** A seat that says the same is the same object, wherever in the list it stands now; only those on record can differ. */
function keepSeats(
  before: readonly Seat[],
  next: readonly Seat[],
  records: LedgerState['seats'],
): readonly Seat[] {
  const known = new Map(before.flatMap((seat) => (records.has(seat.id) ? [[seat.id, seat] as const] : [])));
  const kept = next.map((seat) => (records.has(seat.id) ? keepEqual(known.get(seat.id), seat) : seat));
  return kept.length === before.length && kept.every((seat, i) => seat === before[i]) ? before : kept;
}

/** A link to a seat that was entered twice opens the one that stands for it. */
function followMerged(): void {
  const ref = selection.value;
  if (ref?.kind !== 'seat') return;
  const id = standsFor(ledger.value, ref.id);
  const isKept = ledger.value.pledgesBySeat.get(ref.id)?.some(({ state }) => standingOf[state] === 'held');
  if (id !== ref.id && !isKept) selection.value = { kind: 'seat', id };
}
