import { useMemo, useState } from 'preact/hooks';
import { readWholeLedger } from '../../../actions/read-audit-trail';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { type AuditPage, type AuditQuestion, auditPage } from '../../../model/ledger/audit-page';
import { type LedgerRecord, subjectKinds } from '../../../model/ledger/event';
import { ledger, packSeats } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/check';
import { Select } from '../../../ui/select';
import { AuditList } from './audit-list';
import { useReading } from './use-reading';

const everything: AuditQuestion = { kind: 'all', isIgnoredOnly: false, page: 0 };

/** The whole ledger for the desk: newest first, page by page, what was not taken in among the rest or alone. */
export function LedgerAudit() {
  const reading = useReading('all', readWholeLedger);
  return reading.kind === 'read' ? (
    <RecordPages records={reading.value} />
  ) : (
    <AuditList audit={reading} subject={null} />
  );
}

function RecordPages({ records }: { readonly records: readonly LedgerRecord[] }) {
  const [question, setQuestion] = useState(everything);
  const folded = ledger.value;
  const seats = packSeats.value;
  const shown = useMemo(
    () => auditPage(records, question, { ledger: folded, seats }),
    [records, question, folded, seats],
  );
  return (
    <section aria-labelledby="audit-title">
      <h2 id="audit-title">{t('adopt.audit.title')}</h2>
      <p class="adopt-answer">{t('adopt.audit.hint')}</p>
      <div class="audit-page-tools">
        <Select
          label={t('adopt.audit.kind')}
          value={question.kind}
          options={[
            { value: 'all' as const, label: t('adopt.audit.kind.all') },
            ...subjectKinds.map((value) => ({ value, label: t(`adopt.audit.kind.${value}`) })),
          ]}
          onChange={(kind) => setQuestion({ ...question, kind, page: 0 })}
        />
        <Check
          checked={question.isIgnoredOnly}
          onChange={(isIgnoredOnly) => setQuestion({ ...question, isIgnoredOnly, page: 0 })}
        >
          {t('adopt.audit.ignored.only')}
        </Check>
        <p role="status">{t('adopt.audit.count', { count: shown.count })}</p>
      </div>
      <AuditList audit={{ kind: 'read', value: shown.rows }} subject={null} />
      {shown.pages > 1 && <Pager shown={shown} turnTo={(page) => setQuestion({ ...question, page })} />}
    </section>
  );
}

interface PagerProps {
  readonly shown: AuditPage;
  readonly turnTo: (page: number) => void;
}

function Pager({ shown: { page, pages }, turnTo }: PagerProps) {
  return (
    <nav class="audit-pages" aria-label={t('adopt.audit.title')}>
      <Button disabled={page === 0} onClick={() => turnTo(page - 1)}>
        {t('adopt.audit.newer')}
      </Button>
      <span role="status">
        {t('adopt.audit.page', { page: formatNumber(page + 1), pages: formatNumber(pages) })}
      </span>
      <Button disabled={page === pages - 1} onClick={() => turnTo(page + 1)}>
        {t('adopt.audit.older')}
      </Button>
    </nav>
  );
}
