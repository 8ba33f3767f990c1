import type { SenderRole } from '../io/ledger-file/ledger-file';
import { listImages } from '../io/ledger-file/list-images';
import { packZip } from '../io/ledger-file/pack-zip';
import { writeLedgerLines } from '../io/ledger-file/write-ledger-lines';
import { fail, type Result, succeed } from '../lib/result';
import { districtDay } from '../model/adoption/district-day';
import type { LedgerEvent } from '../model/ledger/event';
import { district } from '../state/district';
import { storage } from '../state/storage';
import type { DeviceStore } from '../store/device-store';
import type { OutgoingFile } from './hand-out-file';
import { storageOpening } from './storage-opening';

/** A file with events of the ledger. */
export interface OutgoingLedger extends OutgoingFile {
  readonly events: readonly LedgerEvent[];
}

interface LedgerFileOrder {
  readonly role: SenderRole;
  /** What kind of file it is, in the file's name. */
  readonly label: 'pledge' | 'answer' | 'ledger';
  readonly select: (events: readonly LedgerEvent[]) => readonly LedgerEvent[];
}

/** Type of JSON Lines. Source: jsonlines.org; none is registered. */
const linesType = 'application/jsonl';

/**
 * Makes a file of some events of this device's ledger: JSON Lines, or a zip where images go with them.
 * @param now the device's clock, milliseconds since 1970
 */
export async function makeLedgerFile(
  { role, label, select }: LedgerFileOrder,
  now: number,
): Promise<Result<OutgoingLedger>> {
  const { value } = storage;
  const info = district.value?.info;
  if (value.kind === 'opening' || !info) return fail(storageOpening);
  const { store } = value;
  const contents = await store.ledger.all();
  if (!contents.ok) return contents;
  const events = select(contents.value.records.map(({ event }) => event));
  const { device } = store.keys;
  const sender = { pack: info.id, packAsOf: info.asOf, device, role, at: now };
  const lines = await writeLedgerLines(events, sender, store.keys);
  const images = await readImages(events, store);
  if (!images.ok) return images;
  const name = `zuozuo-${info.id}-${label}-${districtDay(now, info.timezone)}-${device.slice(0, 4)}`;
  if (images.value.size === 0)
    return succeed({ name: `${name}.jsonl`, type: linesType, content: lines, events });
  const content = await packZip(lines, images.value);
  return succeed({ name: `${name}.zip`, type: content.type, content, events });
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
