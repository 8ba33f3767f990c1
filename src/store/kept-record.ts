import type { AppError } from '../lib/app-error';
import { canonicalText } from '../model/ledger/canonical-text';
import { type Authorship, authorships, type LedgerEvent, type LedgerRecord } from '../model/ledger/event';
import { compareEventIds } from '../model/ledger/event-id';
import { parseEvent } from '../model/ledger/parse-event';

/** A record as the device keeps it. */
export interface KeptRecord {
  /** `recordKey` of the event. */
  readonly key: string;
  readonly event: LedgerEvent;
  readonly authorship: Authorship;
  /** The write that brought it. */
  readonly revision: number;
}

/**
 * Key of the first, second … event under one id. Two contents under one id are damage or forgery; both
 * are kept, and which of them counts is the fold's business.
 */
export const recordKey = (id: string, place: number): string => (place === 1 ? id : `${id}~${place}`);

/** Whether a kept event says the same and is signed the same. */
export const isSameEvent = (kept: LedgerEvent, event: LedgerEvent): boolean =>
  kept.signature === event.signature && canonicalText(kept) === canonicalText(event);

/** Records as read, by id; damaged ones are left out and named. */
export function parseKeptRecords(kept: readonly KeptRecord[]): {
  readonly records: readonly LedgerRecord[];
  readonly issues: readonly AppError[];
} {
  const records: LedgerRecord[] = [];
  const issues: AppError[] = [];
  for (const { event, authorship } of kept) {
    const parsed = parseEvent(event);
    // What was put there without a verdict of ours is kept and listed, not folded.
    const verdict = authorships.includes(authorship) ? authorship : 'unsigned';
    if (parsed.ok) records.push({ event: parsed.value, authorship: verdict });
    else issues.push(parsed.error);
  }
  return { records: records.sort((a, b) => compareEventIds(a.event.id, b.event.id)), issues };
}
