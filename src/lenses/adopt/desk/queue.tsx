import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { WaitingCase } from '../../../model/desk/desk-case';
import { deskCases } from '../../../state/desk';
import { ledgerInstant } from '../../../state/ledger';
import { Disclosure } from '../../../ui/disclosure';
import { WaitingSurveys } from '../../shared/ledger/waiting-surveys';
import { ImportFile } from '../exchange/import-file';
import { SendAnswer } from '../exchange/send-answer';
import { BulkReceipt } from './bulk-receipt';
import { ageText } from './desk-words';
import { lastOpenCase } from './last-open-case';
import { PaperForm } from './paper-form';
import { filterCases, noFilter, QueueFilter } from './queue-filter';
import { QueueRow } from './queue-row';
import { ThisDevice } from './this-device';
import './queue.css';

/** Below this many rows a filter only stands in the way. */
const filteredFrom = 5;

/** What waits for the office, what is due first on top. */
export function Queue() {
  const cases = deskCases.value;
  const [filter, setFilter] = useState(noFilter);
  const shown = filterCases(cases, filter);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusLastRow(heading.current), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('adopt.desk.queue.question')}
      </h2>
      <p class="adopt-answer" role="status">
        {answerText(cases)}
      </p>
      <ImportFile />
      <BulkReceipt cases={cases} />
      {cases.length >= filteredFrom && (
        <Disclosure summary={t('adopt.desk.filter')}>
          <QueueFilter cases={cases} filter={filter} onChange={setFilter} />
        </Disclosure>
      )}
      {cases.length > 0 && shown.length === 0 && <p role="status">{t('adopt.desk.queue.filtered-out')}</p>}
      <ul class="queue-list" aria-label={t('adopt.desk.queue.list')}>
        {shown.map((deskCase) => (
          <QueueRow key={deskCase.id} deskCase={deskCase} />
        ))}
      </ul>
      <WaitingSurveys />
      <SendAnswer />
      <Disclosure summary={t('adopt.desk.paper')}>
        <PaperForm />
      </Disclosure>
      <Disclosure summary={t('adopt.desk.device')}>
        <ThisDevice />
      </Disclosure>
    </>
  );
}

/** Coming back from a case, the keyboard goes on at its row; where that is gone, at the top. */
function focusLastRow(heading: HTMLElement | null): void {
  const id = lastOpenCase.value;
  if (id === null) return;
  lastOpenCase.value = null;
  const row = [...document.querySelectorAll<HTMLElement>('.queue-row button')].find(
    ({ dataset }) => dataset.case === id,
  );
  (row ?? heading)?.focus();
}

function answerText(cases: readonly WaitingCase[]): string {
  if (cases.length === 0) return t('adopt.desk.queue.empty');
  const overdue = cases.filter(({ overdueDays }) => overdueDays > 0).length;
  const oldest = Math.min(...cases.map(({ due }) => due.since));
  const values = { count: cases.length, age: ageText(ledgerInstant.value - oldest) };
  return overdue > 0
    ? t('adopt.desk.queue.answer-overdue', { ...values, overdue: formatNumber(overdue) })
    : t('adopt.desk.queue.answer', values);
}
