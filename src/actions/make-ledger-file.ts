import type { SenderRole } from '../io/ledger-file/ledger-file';
import { packZip } from '../io/ledger-file/pack-zip';
import { fail, type Result, succeed } from '../lib/result';
import { districtDay } from '../model/adoption/district-day';
import type { LedgerEvent } from '../model/ledger/event';
import { district } from '../state/district';
import { storage } from '../state/storage';
import { gatherLedger } from './gather-ledger';
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
  const gathered = await gatherLedger(value.store, { info, role, select }, now);
  if (!gathered.ok) return gathered;
  const { lines, images, events } = gathered.value;
  const { device } = value.store.keys;
  const name = `zuozuo-${info.id}-${label}-${districtDay(now, info.timezone)}-${device.slice(0, 4)}`;
  if (images.size === 0) return succeed({ name: `${name}.jsonl`, type: linesType, content: lines, events });
  const content = await packZip(lines, images);
  return succeed({ name: `${name}.zip`, type: content.type, content, events });
}
