import { useEffect, useState } from 'preact/hooks';
import { chooseEdited } from '../../../../actions/choose-edited';
import { readWholeLedger } from '../../../../actions/read-audit-trail';
import { formatInstant } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { districtDay } from '../../../../model/adoption/district-day';
import { recordsAbout } from '../../../../model/ledger/audit-page';
import { type AuditRow, auditTrail } from '../../../../model/ledger/audit-trail';
import type { LedgerRecord } from '../../../../model/ledger/event';
import { featuresById } from '../../../../state/district';
import { ledger, packSeats, register, storage, today } from '../../../../state/ledger';
import { Expander } from '../../../../ui/expander';
import { ListInParts } from '../../../../ui/list-in-parts';
import { changeText, eventText, subjectText } from '../../../shared/ledger/audit-words';
import { countTodays } from './count-todays';

/** What was recorded about the district's seats today, newest first. */
export function TodaysEdits() {
  const [records, setRecords] = useState<readonly LedgerRecord[] | null>(null);
  const folded = ledger.value;
  const isOpening = storage.value.kind === 'opening';
  useEffect(() => {
    if (isOpening) return;
    let isWanted = true;
    void readWholeLedger().then((read) => {
      if (isWanted && read.ok) setRecords(read.value);
    });
    return () => {
      isWanted = false;
    };
  }, [isOpening, folded]);
  if (!records) return null;
  const { timeZone } = register.value;
  const todays = countTodays(records, (at) => districtDay(at, timeZone) === today.value);
  return (
    <Expander title={t('data.edit.today')} aside={t('data.edit.today.count', { count: todays.length })}>
      {() => <Rows todays={todays} records={records} />}
    </Expander>
  );
}

interface RowsProps {
  readonly todays: readonly LedgerRecord[];
  readonly records: readonly LedgerRecord[];
}

function Rows({ todays, records }: RowsProps) {
  if (todays.length === 0) return <p>{t('data.edit.today.none')}</p>;
  const ids = new Set(todays.map(({ event }) => event.id));
  const context = { ledger: ledger.value, seats: packSeats.value };
  const rows = auditTrail(recordsAbout(todays, records), context).filter(({ id }) => ids.has(id));
  return (
    <ListInParts isOrdered class="edit-today" items={rows.toReversed()} keyOf={({ id }) => id}>
      {(row) => <Row row={row} />}
    </ListInParts>
  );
}

function Row({ row }: { readonly row: AuditRow }) {
  const { subject, changes, reason } = row;
  const isThere = featuresById.value.seat.has(subject.id);
  return (
    <>
      <p>
        <strong>{eventText(row.type)}</strong>{' '}
        <time class="edit-note" dateTime={new Date(row.at).toISOString()}>
          {formatInstant(row.at, register.value.timeZone)}
        </time>
      </p>
      {isThere ? (
        <button type="button" class="edit-today-seat" onClick={() => chooseEdited([subject.id])}>
          {subjectText(subject)}
        </button>
      ) : (
        <p>{subjectText(subject)}</p>
      )}
      <ul class="edit-changes">
        {changes.map((change) => (
          <li key={change.field}>{changeText(change)}</li>
        ))}
      </ul>
      {reason && <p class="edit-note">{t('adopt.audit.why', { reason })}</p>}
    </>
  );
}
