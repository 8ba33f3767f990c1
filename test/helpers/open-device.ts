import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { openLedger } from '../../src/actions/open-ledger';
import type { District, Seat } from '../../src/model/district';
import { emptyLedger } from '../../src/model/ledger/ledger-state';
import { pack } from '../../src/state/district';
import { ledger, ledgerBasis, ledgerIssues, profile, storage } from '../../src/state/ledger';
import type { DeviceStore } from '../../src/store/device-store';
import { emptyProfile } from '../../src/store/read-profile';

/** The pack that the page has open: its seats and its street office's keys. */
export function openPack(seats: readonly Seat[], officeKeys: readonly string[] = []): void {
  const info = { timezone: 'Asia/Shanghai', officeKeys } as unknown as District['info'];
  pack.value = { status: 'ready', district: { info, seats } as unknown as District, issues: [] };
}

/** A device on which nothing is kept yet, with the page open on it. */
export async function openNewDevice(): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await reloadPage();
}

/** What a reload does: every signal starts anew, the device keeps what it keeps. */
export async function reloadPage(): Promise<void> {
  leavePage();
  await openLedger();
}

export function leavePage(): void {
  if (storage.value.kind !== 'opening') storage.value.store.close();
  storage.value = { kind: 'opening' };
  ledger.value = emptyLedger;
  ledgerBasis.value = null;
  ledgerIssues.value = [];
  profile.value = emptyProfile;
}

/** The storage of the page's device. */
export function deviceStore(): DeviceStore {
  const { value } = storage;
  if (value.kind !== 'device') throw new Error(`The storage is ${value.kind}.`);
  return value.store;
}
