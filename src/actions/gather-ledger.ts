import type { SenderRole } from '../io/ledger-file/ledger-file';
import { listImages } from '../io/ledger-file/list-images';
import { writeLedgerLines } from '../io/ledger-file/write-ledger-lines';
import { type Result, succeed } from '../lib/result';
import type { DistrictInfo } from '../model/district';
import type { LedgerEvent } from '../model/ledger/event';
import type { DeviceStore } from '../store/device-store';

interface LedgerOrder {
  readonly info: Pick<DistrictInfo, 'id' | 'asOf'>;
  readonly role: SenderRole;
  readonly select: (events: readonly LedgerEvent[]) => readonly LedgerEvent[];
}

/** Events of this device's ledger as lines, with the images that go with them. */
export interface GatheredLedger {
  readonly lines: string;
  /** By SHA-256 (hex), as far as this device has them. */
  readonly images: ReadonlyMap<string, Blob>;
  readonly events: readonly LedgerEvent[];
}

/** Gathers events for a file: what is public, and nothing else. @param now milliseconds since 1970 */
export async function gatherLedger(
  store: DeviceStore,
  { info, role, select }: LedgerOrder,
  now: number,
): Promise<Result<GatheredLedger>> {
  const contents = await store.ledger.all();
  if (!contents.ok) return contents;
  const events = select(contents.value.records.map(({ event }) => event));
  const sender = { pack: info.id, packAsOf: info.asOf, device: store.keys.device, role, at: now };
  const lines = await writeLedgerLines(events, sender, store.keys);
  const images = await readImages(events, store);
  return images.ok ? succeed({ lines, images: images.value, events }) : images;
}

/** The images that go with events, as far as this device has them. */
async function readImages(
  events: readonly LedgerEvent[],
  store: DeviceStore,
): Promise<Result<ReadonlyMap<string, Blob>>> {
  const images = new Map<string, Blob>();
  for (const { sha256 } of events.flatMap(listImages)) {
    if (images.has(sha256)) continue;
    const image = await store.images.read(sha256);
    if (!image.ok) return image;
    if (image.value) images.set(sha256, image.value);
  }
  return succeed(images);
}
