import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AuditRow } from '../../../model/ledger/audit-trail';
import type { Subject } from '../../../model/ledger/event';
import { district } from '../../../state/district';
import { changeText, eventText, ignoredText, subjectText, whoText } from '../../shared/ledger/audit-words';
import { errorText } from '../../shared/ledger/error-text';
import { RestoreForm } from './restore-form';
import type { Reading } from './use-reading';
import './audit-list.css';

interface AuditListProps {
  readonly audit: Reading<readonly AuditRow[]>;
  /** The one whose record it is; rows about others name theirs. null = all are named. */
  readonly subject: Subject | null;
}

/** Rows of the record, newest first. */
export function AuditList({ audit, subject }: AuditListProps) {
  switch (audit.kind) {
    case 'reading':
      return <p role="status">{t('adopt.audit.reading')}</p>;
    case 'failed':
      return <p role="alert">{t('adopt.audit.failed', { reason: errorText(audit.error) })}</p>;
    case 'read':
      if (audit.value.length === 0) return <p>{t('adopt.audit.none')}</p>;
      return (
        <ol class="audit-list" aria-label={t('adopt.audit.title')} tabIndex={-1}>
          {audit.value.map((row, i) => (
            // Two different events may stand under one id.
            <AuditItem key={`${row.id} ${i}`} row={row} isOther={!isSame(row.subject, subject)} />
          ))}
        </ol>
      );
  }
}

const isSame = (a: Subject, b: Subject | null) => a.kind === b?.kind && a.id === b.id;

function AuditItem({ row, isOther }: { readonly row: AuditRow; readonly isOther: boolean }) {
  const ignored = ignoredText(row);
  // A first opinion stands below as the reason.
  const changes = row.changes.filter(({ field, before }) => field !== 'opinion' || before !== null);
  return (
    <li class="audit-item" data-ignored={ignored !== null}>
      <p class="audit-head">
        <strong>{eventText(row.type)}</strong>
        <time dateTime={new Date(row.at).toISOString()}>
          {formatInstant(row.at, district.value?.info.timezone ?? 'UTC')}
        </time>
      </p>
      {isOther && <p class="audit-about">{subjectText(row.subject)}</p>}
      <p class="audit-who">{whoText(row.actor, row.authorship)}</p>
      {ignored && <p class="audit-ignored">{ignored}</p>}
      {changes.length > 0 && (
        <ul class="audit-changes">
          {changes.map((change) => (
            <li key={change.field}>{changeText(change)}</li>
          ))}
        </ul>
      )}
      {row.reason && <p class="audit-why">{t('adopt.audit.why', { reason: row.reason })}</p>}
      <RestoreForm row={row} />
    </li>
  );
}
