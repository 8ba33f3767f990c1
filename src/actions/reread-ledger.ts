import { batch } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { LedgerRecord } from '../model/ledger/event';
import { foldLedger } from '../model/ledger/fold';
import { emptyLedger, type LedgerState } from '../model/ledger/ledger-state';
import {
  type LedgerBasis,
  ledger,
  ledgerBasis,
  ledgerIssues,
  offices,
  packOffices,
  storage,
} from '../state/ledger';
import type { DeviceStore, LedgerContents } from '../store/device-store';
import { foldedBy, keepSnapshotLater } from './keep-snapshot';

/** Takes over what another tab has written: only what is new is read. */
export async function rereadLedger(store: DeviceStore): Promise<void> {
  const basis = ledgerBasis.value;
  if (!basis) return;
  const contents = await store.ledger.since(basis.revision);
  if (!contents.ok || !isCurrent(store)) return;
  // Our own write, or another reading, has come in between.
  if (ledgerBasis.value !== basis) return rereadLedger(store);
  if (contents.value.revision === basis.revision) return;
  await takeRecords(store, contents.value);
}

/**
 * Takes what was written after the present revision into the ledger: on top of it where all of it is
 * later, else everything is folded anew.
 */
export async function takeRecords(
  store: DeviceStore,
  { records, revision, issues }: Pick<LedgerContents, 'records' | 'revision' | 'issues'>,
): Promise<void> {
  const basis = ledgerBasis.value;
  if (!basis || basis.offices.join() !== officeNames().join() || !isAllLater(records, ledger.value))
    return refoldLedger(store);
  const state = foldLedger(records, offices.value, ledger.value);
  setLedger(store, state, [...ledgerIssues.value, ...issues], {
    revision,
    offices: basis.offices,
    tail: basis.tail + records.length,
  });
}

/** Folds every record anew: an older one has come in, or another office counts. */
export async function refoldLedger(store: DeviceStore): Promise<void> {
  const all = await store.ledger.all();
  if (all.ok && isCurrent(store)) foldAll(store, all.value);
}

/** Takes what a storage that was opened holds. */
export async function takeContents(store: DeviceStore, contents: LedgerContents): Promise<void> {
  const { snapshot, records, revision, issues } = contents;
  if (!snapshot) return foldAll(store, contents);
  // Until the pack is there nobody knows which offices it names: the snapshot stands.
  const isOfOffices = packOffices.value === null || snapshot.offices.join() === officeNames().join();
  if (snapshot.foldedBy !== foldedBy || !isOfOffices || !isAllLater(records, snapshot.state))
    return refoldLedger(store);
  const state =
    records.length > 0 ? foldLedger(records, new Set(snapshot.offices), snapshot.state) : snapshot.state;
  setLedger(store, state, [...snapshot.issues, ...issues], {
    revision,
    offices: snapshot.offices,
    tail: records.length,
  });
}

function foldAll(store: DeviceStore, { records, revision, issues }: LedgerContents): void {
  // Two readings may end in the wrong order.
  if (revision < (ledgerBasis.value?.revision ?? 0)) return;
  const state = records.length > 0 ? foldLedger(records, offices.value) : emptyLedger;
  setLedger(store, state, issues, { revision, offices: officeNames(), tail: records.length });
}

function setLedger(
  store: DeviceStore,
  state: LedgerState,
  issues: readonly AppError[],
  basis: LedgerBasis,
): void {
  batch(() => {
    ledger.value = state;
    ledgerIssues.value = issues;
    ledgerBasis.value = basis;
  });
  keepSnapshotLater(store);
}

const officeNames = () => [...offices.value].sort();

const isCurrent = (store: DeviceStore) => storage.value.kind !== 'opening' && storage.value.store === store;

const isAllLater = (records: readonly LedgerRecord[], { lastId }: LedgerState) =>
  lastId === null || records.every(({ event }) => event.id > lastId);
