import { batch } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { Result } from '../lib/result';
import { emptyDraft, parseDraft } from '../model/ledger/pledge-draft';
import { ledgerEvents, ledgerInstant, ledgerIssues, storage } from '../state/ledger';
import { draftError, draftKey, pledgeDraft } from '../state/pledge-draft';
import type { DeviceStore } from '../store/device-store';
import { type IdbStoreOptions, openIdbStore } from '../store/open-idb-store';
import { openMemoryStore } from '../store/open-memory-store';

type OpenStore = (options: IdbStoreOptions) => Promise<Result<DeviceStore>>;

let opening: Promise<void> | null = null;

/**
 * Opens this device's ledger and the form that was being filled. Once; called again it tries again only
 * where the device's storage could not be had. Then the page goes on with a memory that says so.
 */
export function openLedger(open: OpenStore = openIdbStore): Promise<void> {
  if (storage.value.kind === 'device') return Promise.resolve();
  opening ??= connect(open).finally(() => {
    opening = null;
  });
  return opening;
}

async function connect(open: OpenStore): Promise<void> {
  const opened = await open({ onLost: fallBack });
  if (!opened.ok) return fallBack(opened.error);
  const store = opened.value;
  const contents = await store.ledger.all();
  if (!contents.ok) {
    store.close();
    return fallBack(contents.error);
  }
  const draft = await store.drafts.read(draftKey);
  store.ledger.subscribe(() => void rereadLedger(store));
  batch(() => {
    closeCurrent();
    storage.value = { kind: 'device', store, persistence: 'not-asked' };
    ledgerEvents.value = contents.value.events;
    ledgerIssues.value = contents.value.issues;
    // What was typed while the storage was away is newer than what it holds.
    if (draft.ok && draft.value !== null && pledgeDraft.value === emptyDraft) {
      pledgeDraft.value = parseDraft(draft.value);
    }
    draftError.value = null;
    ledgerInstant.value = Date.now();
  });
}

/** Takes over what another tab has written. */
export async function rereadLedger(store: DeviceStore): Promise<void> {
  const contents = await store.ledger.all();
  if (!contents.ok || storage.value.kind === 'opening' || storage.value.store !== store) return;
  batch(() => {
    ledgerEvents.value = contents.value.events;
    ledgerIssues.value = contents.value.issues;
  });
}

function fallBack(error: AppError): void {
  closeCurrent();
  storage.value = { kind: 'memory', store: openMemoryStore(), error };
}

function closeCurrent(): void {
  if (storage.value.kind !== 'opening') storage.value.store.close();
}
