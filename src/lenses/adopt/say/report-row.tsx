import { useRef, useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { openFeature } from '../../../actions/open-feature';
import { t } from '../../../i18n/translate';
import { type AppError, appError } from '../../../lib/app-error';
import type { SeatReport } from '../../../model/ledger/ledger-state';
import { textLimits } from '../../../model/ledger/settings';
import { type Condition, conditions } from '../../../model/vocabulary';
import { featuresById } from '../../../state/district';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { seatTitle } from '../../shared/seat-words';
import { tooLongText } from '../forms/draft-field';
import { reportLine } from './report-box';
import './report-box.css';

/** A report on the desk: where, what, and one step that answers it and sets the seat's condition. */
export function ReportRow({ report }: { readonly report: SeatReport }) {
  const [isAnswering, setAnswering] = useState(false);
  const seat = featuresById.value.seat.get(report.seatId);
  return (
    <li class="report-row" tabIndex={-1}>
      <Button look="quiet" onClick={() => openFeature({ kind: 'seat', id: report.seatId })}>
        {seat ? seatTitle(seat) : report.seatId}
      </Button>
      <p>{reportLine(report)}</p>
      {report.resolved ? (
        <p class="report-outcome">{report.resolved.reason}</p>
      ) : isAnswering ? (
        <AnswerForm report={report} close={() => setAnswering(false)} />
      ) : (
        <Button onClick={() => setAnswering(true)}>{t('adopt.say.report.resolve')}</Button>
      )}
    </li>
  );
}

interface AnswerFormProps {
  readonly report: SeatReport;
  readonly close: () => void;
}

const isCondition = (value: string): value is Condition => conditions.some((known) => known === value);

function AnswerForm({ report, close }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [condition, setCondition] = useState<Condition | 'keep'>('keep');
  const [error, setError] = useState<AppError | null>(null);
  const now = featuresById.value.seat.get(report.seatId)?.condition ?? 'in-use';
  const settle = async () => {
    if (!reason.trim()) {
      setError(appError('report-answer-missing', t('adopt.say.report.answer.missing')));
      return;
    }
    const settled = await settleReport(report, reason.trim(), condition === 'keep' ? null : condition);
    setError(settled.ok ? null : settled.error);
    if (!settled.ok) return;
    // The button that was pressed goes away.
    form.current?.closest<HTMLElement>('.report-row')?.focus();
    close();
  };
  return (
    <form
      ref={form}
      class="report-form"
      onSubmit={(event) => {
        event.preventDefault();
        void settle();
      }}
    >
      <TextField
        label={t('adopt.say.report.answer')}
        value={reason}
        limit={textLimits.reason}
        lines={2}
        tooLong={tooLongText(textLimits.reason)}
        onChange={setReason}
      />
      <Select
        label={t('adopt.say.report.condition')}
        value={condition}
        options={[
          {
            value: 'keep' as const,
            label: t('adopt.say.report.condition.keep', { condition: t(`condition.${now}`) }),
          },
          ...conditions
            .filter((value) => value !== now)
            .map((value) => ({ value, label: t(`condition.${value}`) })),
        ]}
        onChange={(value) => setCondition(isCondition(value) ? value : 'keep')}
      />
      {error && (
        <p role="alert">{error.code === 'report-answer-missing' ? error.message : errorText(error)}</p>
      )}
      <div class="report-actions">
        <Button type="submit" look="main">
          {t('adopt.say.report.done')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('adopt.say.report.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The condition first: a report that is settled while its seat could not be set would look done. */
async function settleReport(report: SeatReport, reason: string, condition: Condition | null) {
  if (condition) {
    const changed = await giveCommand('office', {
      type: 'change-condition',
      seatId: report.seatId,
      condition,
      reason,
    });
    if (!changed.ok) return changed;
  }
  return giveCommand('office', { type: 'resolve-report', reportId: report.id, reason });
}
