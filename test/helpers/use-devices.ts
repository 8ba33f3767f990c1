import { importLedgerFile } from '../../src/actions/import-ledger-file';
import type { OutgoingLedger } from '../../src/actions/make-ledger-file';
import { openLedger } from '../../src/actions/open-ledger';
import { setUpOffice } from '../../src/actions/set-up-office';
import type { District } from '../../src/model/district';
import type { ImportReport, LedgerReport } from '../../src/model/exchange/import-report';
import { pack } from '../../src/state/district';
import { ledgerBasis, offices } from '../../src/state/ledger';
import { storage } from '../../src/state/storage';
import type { DeviceStore } from '../../src/store/device-store';
import { makeSigningPair } from '../../src/store/make-signing-pair';
import { makeMemory } from '../../src/store/memory';
import { openMemoryStore } from '../../src/store/open-memory-store';
import { expectValue } from './expect-value';
import { sampleSeat } from './sample-ledger';

/** A district with a few seats to adopt, in every device's pack. */
export function usePack(): void {
  const info = { id: 'jingansi', asOf: '2026-11-24', timezone: 'Asia/Shanghai' } as District['info'];
  const seats = ['s001', 's002', 's003', 's004'].map((id) => sampleSeat(id));
  pack.value = { status: 'ready', district: { info, seats } as Partial<District> as District, issues: [] };
}

/** A device with a memory and keys of its own. */
export async function makeDevice(): Promise<DeviceStore> {
  return openMemoryStore(makeMemory(await makeSigningPair()));
}

/** The page as it is on a device: what one does next is done there. */
export async function goTo(store: DeviceStore): Promise<void> {
  storage.value = { kind: 'device', store, persistence: 'not-asked' };
  await openLedger();
  await settleOffices();
}

export async function makeOffice(): Promise<DeviceStore> {
  const store = await makeDevice();
  await goTo(store);
  expectValue(await setUpOffice(true));
  await settleOffices();
  return store;
}

/** Waits until the fold rests on the offices that count here. */
export async function settleOffices(): Promise<void> {
  const wanted = () => [...offices.value].sort().join();
  for (let i = 0; i < 200 && ledgerBasis.value?.offices.join() !== wanted(); i += 1)
    await new Promise((resolve) => setTimeout(resolve, 1));
}

/** A file as it arrives on the other device. */
export function asFile({ name, content }: Pick<OutgoingLedger, 'name' | 'content'>) {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  return { name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() };
}

export async function open(file: Pick<OutgoingLedger, 'name' | 'content'>): Promise<ImportReport> {
  return expectValue(await importLedgerFile(asFile(file)));
}

export async function openFile(file: Pick<OutgoingLedger, 'name' | 'content'>): Promise<LedgerReport> {
  const report = await open(file);
  if (report.kind !== 'ledger') throw new Error(`${file.name} is no ledger.`);
  return report;
}
