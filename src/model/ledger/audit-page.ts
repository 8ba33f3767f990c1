import { type AuditContext, type AuditRow, auditTrail, ignoredIn } from './audit-trail';
import type { LedgerRecord, SubjectKind } from './event';
import { subjectKey } from './ledger-state';

/** What of the whole record is looked at. */
export interface AuditQuestion {
  readonly kind: SubjectKind | 'all';
  /** Only what was not taken in. */
  readonly isIgnoredOnly: boolean;
  /** From 0; beyond the last page the last one is given. */
  readonly page: number;
}

export interface AuditPage {
  /** Newest first. */
  readonly rows: readonly AuditRow[];
  /** Events that answer the question, on all pages. */
  readonly count: number;
  readonly page: number;
  readonly pages: number;
}

/** Rows on a page of the record: what one looks through without losing the place. */
const pageLength = 50;

/**
 * A page of the whole record. Only the subjects that occur on it are replayed: of 100,000 events a page
 * costs what sorting out its rows costs.
 * @param records all records, oldest first
 */
export function auditPage(
  records: readonly LedgerRecord[],
  question: AuditQuestion,
  context: AuditContext,
): AuditPage {
  const isIgnored = ignoredIn(context.ledger);
  const wanted = records.filter(
    (record) =>
      (question.kind === 'all' || record.event.subject.kind === question.kind) &&
      (!question.isIgnoredOnly || isIgnored(record)),
  );
  const pages = Math.max(1, Math.ceil(wanted.length / pageLength));
  const page = Math.min(question.page, pages - 1);
  const end = wanted.length - page * pageLength;
  const shown = wanted.slice(Math.max(0, end - pageLength), end);
  return { rows: rowsOf(shown, records, context), count: wanted.length, page, pages };
}

function rowsOf(
  shown: readonly LedgerRecord[],
  records: readonly LedgerRecord[],
  context: AuditContext,
): readonly AuditRow[] {
  const ids = new Set(shown.map(({ event }) => event.id));
  return auditTrail(recordsAbout(shown, records), context)
    .filter(({ id }) => ids.has(id))
    .toReversed();
}

/** All records about the subjects of some. */
export function recordsAbout(
  some: readonly LedgerRecord[],
  records: readonly LedgerRecord[],
): readonly LedgerRecord[] {
  const subjects = new Set(some.map(({ event }) => subjectKey(event.subject)));
  return records.filter(({ event }) => subjects.has(subjectKey(event.subject)));
}
