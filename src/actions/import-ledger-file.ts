import { contactSlipLength } from '../io/contact-slip/contact-slip';
import { isContactSlip } from '../io/contact-slip/read-contact-slip';
import { ledgerFileLimits } from '../io/ledger-file/ledger-file';
import { type LedgerFile, readLedgerFile } from '../io/ledger-file/read-ledger-file';
import { verifyRecords } from '../io/verify-record';
import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { ImportReport, LedgerReport } from '../model/exchange/import-report';
import type { LedgerEvent, LedgerRecord } from '../model/ledger/event';
import type { LedgerState } from '../model/ledger/ledger-state';
import { district } from '../state/district';
import { importing } from '../state/exchange';
import { ledger } from '../state/ledger';
import { storage } from '../state/storage';
import type { DeviceStore } from '../store/device-store';
import { isSameEvent } from '../store/kept-record';
import { importSlip } from './import-slip';
import { markReceived } from './mark-received';
import { noteArrivals } from './note-arrivals';
import { rereadLedger } from './reread-ledger';
import { storageOpening } from './storage-opening';

/** What is needed of a file: a `File` from a drop or a file picker. */
type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * Opens a file that somebody sent: a ledger file is merged, a contact slip goes into the office's store.
 * Nothing that is here already is changed. What came of it stands in `importing`.
 */
export async function importLedgerFile(file: ChosenFile): Promise<Result<ImportReport>> {
  importing.value = { kind: 'reading', file: file.name, done: 0, total: 0 };
  return tell(await readFile(file));
}

/** Takes in a contact slip that was pasted as text. */
export async function importSlipText(text: string): Promise<Result<ImportReport>> {
  return tell(await importSlip(text));
}

function tell(report: Result<ImportReport>): Result<ImportReport> {
  importing.value = report.ok
    ? { kind: 'done', report: report.value }
    : { kind: 'failed', error: report.error };
  return report;
}

async function readFile(file: ChosenFile): Promise<Result<ImportReport>> {
  if (file.size > ledgerFileLimits.file)
    return fail(appError('ledger-file-oversize', 'The file is larger than what can be read.'));
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return fail(appError('ledger-file-unreadable', 'The browser could not read the file.'));
  const bytes = new Uint8Array(buffer);
  const text = bytes.length <= contactSlipLength ? new TextDecoder().decode(bytes) : '';
  if (isContactSlip(text)) return importSlip(text);
  const read = await readLedgerFile(bytes);
  return read.ok ? mergeFile(file.name, read.value) : read;
}

async function mergeFile(name: string, file: LedgerFile): Promise<Result<LedgerReport>> {
  const { value } = storage;
  if (value.kind === 'memory') return fail(value.error);
  if (value.kind === 'opening') return fail(storageOpening);
  const { store } = value;
  const records = await verifyNew(name, file.events, store);
  if (!records.ok) return records;
  const before = ledger.value;
  const merged = await store.ledger.merge({ records: records.value, images: file.images });
  if (!merged.ok) return merged;
  await rereadLedger(store);
  const added = new Set(merged.value.added);
  await noteArrivals(records.value.map(({ event }) => event).filter(({ id }) => added.has(id)));
  const countAdded = (wanted: string) =>
    records.value.filter(({ event, authorship }) => authorship === wanted && added.has(event.id)).length;
  const pack = file.header?.pack ?? null;
  return succeed({
    kind: 'ledger',
    file: name,
    added: merged.value.added.length,
    known: merged.value.known.length,
    doubles: merged.value.doubles.length,
    unsigned: countAdded('unsigned'),
    forged: countAdded('forged'),
    contested: findNewlyContested(before, ledger.value),
    received: await markReceived(file),
    otherPack: pack === district.value?.info.id ? null : pack,
    damaged: file.damaged,
    missing: Math.max(0, file.missing - file.damaged),
    passed: file.zipIssues.length,
    issues: [...file.issues, ...file.zipIssues],
  });
}

/** Checks signatures, which is slow, only of what is not here already with the same content. */
async function verifyNew(
  file: string,
  events: readonly LedgerEvent[],
  store: DeviceStore,
): Promise<Result<readonly LedgerRecord[]>> {
  const contents = await store.ledger.all();
  if (!contents.ok) return contents;
  const here = new Map(contents.value.records.map((record) => [record.event.id, record]));
  const known: LedgerRecord[] = [];
  const fresh: LedgerEvent[] = [];
  for (const event of events) {
    const record = here.get(event.id);
    if (record && isSameEvent(record.event, event)) known.push(record);
    else fresh.push(event);
  }
  const verified = await verifyRecords(fresh, (done) => {
    importing.value = { kind: 'reading', file, done, total: fresh.length };
  });
  return verified.ok ? succeed([...known, ...verified.value]) : verified;
}

function findNewlyContested(before: LedgerState, after: LedgerState): readonly string[] {
  return [...after.pledges.values()]
    .filter(({ id, state }) => state === 'contested' && before.pledges.get(id)?.state !== 'contested')
    .map(({ id }) => id);
}
