import { ledger, ledgerBasis, ledgerIssues, storage } from '../state/ledger';
import type { DeviceStore } from '../store/device-store';

/**
 * Records that a snapshot may lack. To read and fold so many takes some ten milliseconds, which nobody
 * notices at the start; to write the snapshot of a large ledger takes a second, so not after every record.
 */
const longestTail = 1000;

/** The build that folds: the name of its file, which changes with its code. */
export const foldedBy = import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1);

let waiting: DeviceStore | null = null;
/** Where a snapshot could not be kept last: a disk that is full is not asked again after every record. */
let refused: { readonly store: DeviceStore; readonly tail: number } | null = null;

/** Keeps what was folded for the next start, when the tail has grown long and the page has nothing to do. */
export function keepSnapshotLater(store: DeviceStore): void {
  const start = refused?.store === store ? refused.tail : 0;
  if ((ledgerBasis.value?.tail ?? 0) <= start + longestTail || waiting === store) return;
  waiting = store;
  whenIdle(() => {
    waiting = null;
    void keepSnapshot(store);
  });
}

async function keepSnapshot(store: DeviceStore): Promise<void> {
  const basis = ledgerBasis.value;
  const { value } = storage;
  if (!basis || value.kind !== 'device' || value.store !== store) return;
  const { revision, offices } = basis;
  const snapshot = { state: ledger.value, offices, foldedBy, issues: ledgerIssues.value };
  const kept = await store.ledger.keepSnapshot(snapshot, revision);
  // One that cannot be kept costs time at the next start, nothing else: the records are there.
  refused = kept.ok ? null : { store, tail: basis.tail };
  if (kept.ok && ledgerBasis.value === basis) ledgerBasis.value = { ...basis, tail: 0 };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => work());
  else setTimeout(work, 0);
}
