import { canonicalText } from '../canonical-text';
import type { LedgerEvent, LedgerRecord } from '../event';
import { compareEventIds } from '../event-id';
import type { IgnoreReason } from '../ledger-state';

/** An event in its place, and why it is not folded; null = it is. */
export interface OrderedEvent {
  readonly event: LedgerEvent;
  readonly why: IgnoreReason | null;
}

/** Where the device's name begins in an id, see `event-id.ts`: 11 digits, 4 digits and two hyphens before it. */
const deviceStart = 17;

/**
 * The records by id, each content once. Of two contents under one id at most one is folded: the choice is
 * among those whose author is sure, and by their text, so that it does not matter which came first.
 */
export function orderRecords(records: Iterable<LedgerRecord>): readonly OrderedEvent[] {
  const sorted = [...records];
  if (!isSorted(sorted)) sorted.sort((a, b) => compareEventIds(a.event.id, b.event.id));
  const ordered: OrderedEvent[] = [];
  for (let start = 0; start < sorted.length; ) {
    const id = sorted[start]?.event.id;
    let end = start + 1;
    while (end < sorted.length && sorted[end]?.event.id === id) end++;
    const first = sorted[start] as LedgerRecord;
    if (end === start + 1) ordered.push({ event: first.event, why: doubtAuthor(first) });
    else ordered.push(...chooseContent(sorted.slice(start, end)));
    start = end;
  }
  return ordered;
}

/** Sorted and without doubles: as the store hands them out. */
function isSorted(records: readonly LedgerRecord[]): boolean {
  return records.every(({ event }, i) => i === 0 || (records[i - 1] as LedgerRecord).event.id <= event.id);
}

function chooseContent(records: readonly LedgerRecord[]): readonly OrderedEvent[] {
  const byText = new Map<string, OrderedEvent>();
  for (const record of records) {
    const text = canonicalText(record.event);
    const known = byText.get(text);
    const why = doubtAuthor(record);
    if (!known || isSurer(why, known.why)) byText.set(text, { event: record.event, why });
  }
  const ordered = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  const chosen = ordered.find(({ why }) => why === null);
  return ordered.map((item) =>
    item.why === null && item !== chosen ? { ...item, why: 'double-id' as const } : item,
  );
}

/** The same content twice, once signed and once with its signature spoilt, is the signed one. */
function isSurer(why: IgnoreReason | null, than: IgnoreReason | null): boolean {
  return than !== null && (why === null || (why === 'unsigned' && than === 'forged'));
}

/** An id carries its maker's name: under another's nobody could take the place of a pledge. */
function doubtAuthor({ event, authorship }: LedgerRecord): IgnoreReason | null {
  if (authorship === 'unsigned' || authorship === 'forged') return authorship;
  const { id, actor } = event;
  const isOwn = id.length === deviceStart + actor.device.length && id.endsWith(actor.device);
  return isOwn ? null : 'forged';
}
