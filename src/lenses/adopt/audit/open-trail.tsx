import { readAuditTrail } from '../../../actions/read-audit-trail';
import { t } from '../../../i18n/translate';
import type { Subject } from '../../../model/ledger/event';
import { subjectKey } from '../../../model/ledger/ledger-state';
import { AuditList } from './audit-list';
import { useReading } from './use-reading';

/** The record of one subject, newest first. */
export function OpenTrail({ subject }: { readonly subject: Subject }) {
  const audit = useReading(subjectKey(subject), () => readAuditTrail(subject));
  return (
    <>
      <p class="audit-hint">{t('adopt.audit.hint')}</p>
      <AuditList audit={audit} subject={subject} />
    </>
  );
}
