import { fail, type Result, succeed } from '../lib/result';
import { type AuditRow, auditTrail } from '../model/ledger/audit-trail';
import type { LedgerRecord, Subject } from '../model/ledger/event';
import { mergedInto } from '../model/ledger/merged-seats';
import { ledger, packSeats, storage } from '../state/ledger';
import type { DeviceStore } from '../store/device-store';
import { storageOpening } from './storage-opening';

/**
 * The events about a subject and about what hangs on it (a seat's pledges and reports, an offer's pledges), newest first.
 * Read from the device each time: the signals hold only what the events amount to.
 */
export async function readAuditTrail(subject: Subject): Promise<Result<readonly AuditRow[]>> {
  const { ledger: store } = openStore() ?? {};
  if (!store) return fail(storageOpening);
  const read = await Promise.all(subjectsAround(subject).map((one) => store.about(one)));
  const records: LedgerRecord[] = [];
  for (const about of read) {
    if (!about.ok) return about;
    records.push(...about.value);
  }
  return succeed(rowsOf(records));
}

/** Every record on this device, oldest first. */
export async function readWholeLedger(): Promise<Result<readonly LedgerRecord[]>> {
  const { ledger: store } = openStore() ?? {};
  if (!store) return fail(storageOpening);
  const all = await store.all();
  return all.ok ? succeed(all.value.records) : all;
}

const openStore = (): DeviceStore | null => (storage.value.kind === 'opening' ? null : storage.value.store);

const rowsOf = (records: readonly LedgerRecord[]) =>
  auditTrail(records, { ledger: ledger.value, seats: packSeats.value }).toReversed();

function subjectsAround(subject: Subject): readonly Subject[] {
  const { pledgesBySeat, pledges: all, seats } = ledger.value;
  if (subject.kind === 'offer') {
    const forIt = [...all.values()].filter(
      ({ submission: { target } }) => target.kind === 'offer' && target.offerId === subject.id,
    );
    return [subject, ...forIt.map(({ id }) => ({ kind: 'pledge' as const, id }))];
  }
  if (subject.kind !== 'seat') return [subject];
  const merged = mergedInto(ledger.value, subject.id);
  const ids = [subject.id, ...merged];
  const pledges = ids.flatMap((id) => pledgesBySeat.get(id) ?? []);
  const reports = ids.flatMap((id) => seats.get(id)?.reports ?? []);
  return [
    subject,
    ...merged.map((id) => ({ kind: 'seat' as const, id })),
    ...pledges.map(({ id }) => ({ kind: 'pledge' as const, id })),
    ...reports.map((id) => ({ kind: 'report' as const, id })),
  ];
}
