import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { districtDay } from '../../../model/adoption/district-day';
import type { Seat } from '../../../model/district';
import type { SeatReport } from '../../../model/ledger/ledger-state';
import { mergedInto } from '../../../model/ledger/merged-seats';
import { type ReportProblem, reportProblems } from '../../../model/ledger/pledge-vocabulary';
import { textLimits } from '../../../model/ledger/settings';
import { district } from '../../../state/district';
import { ledger, ownDevices } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { SendOwn } from '../../shared/ledger/send-own';
import { tooLongText } from '../forms/draft-field';
import './report-box.css';

/** What can be wrong; that nothing is, is said where one stands before the seat, in Find. */
const faults = reportProblems.filter((problem) => problem !== 'none');

/** Anyone says what is wrong with a seat, and reads here what became of it. */
export function ReportBox({ seat }: { readonly seat: Seat }) {
  const own = ownReports(seat.id);
  return (
    <div class="report-box">
      <Expander title={t('adopt.say.report')}>{() => <ReportForm seat={seat} />}</Expander>
      {own.length > 0 && <OwnReports reports={own} />}
    </div>
  );
}

const ownReports = (seatId: string): readonly SeatReport[] =>
  [seatId, ...mergedInto(ledger.value, seatId)]
    .flatMap((id) => ledger.value.seats.get(id)?.reports ?? [])
    .flatMap((id) => {
      const report = ledger.value.reports.get(id);
      return report && ownDevices.value.has(report.actor.device) ? [report] : [];
    });

function OwnReports({ reports }: { readonly reports: readonly SeatReport[] }) {
  return (
    <section aria-label={t('adopt.say.report.own')}>
      <h3>{t('adopt.say.report.own')}</h3>
      <ul class="report-list" role="status">
        {reports.toReversed().map((report) => (
          <li key={report.id}>
            <p>{reportLine(report)}</p>
            {report.problem !== 'none' && <p class="report-outcome">{outcomeText(report)}</p>}
            {!report.resolved && <SendOwn eventId={report.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const dayOf = (at: number) => formatDay(districtDay(at, district.value?.info.timezone ?? 'UTC'));

export function reportLine({ at, problem, note }: SeatReport): string {
  const line = t('adopt.say.report.line', { day: dayOf(at), problem: t(`adopt.say.problem.${problem}`) });
  return note ? `${line}${t('common.sentence.separator')}${note}` : line;
}

function outcomeText({ resolved }: SeatReport): string {
  if (!resolved) return t('adopt.say.report.open');
  return t('adopt.say.report.resolved', { day: dayOf(resolved.at), reason: resolved.reason ?? '' });
}

function ReportForm({ seat }: { readonly seat: Seat }) {
  const [problem, setProblem] = useState<ReportProblem>('broken');
  const [note, setNote] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const report = async () => {
    const given = await giveCommand('citizen', {
      type: 'report-seat',
      seatId: seat.id,
      problem,
      note: note.trim() || null,
    });
    setError(given.ok ? null : given.error);
    if (given.ok) setNote('');
  };
  return (
    <form
      class="report-form"
      onSubmit={(event) => {
        event.preventDefault();
        void report();
      }}
    >
      <Segments
        label={t('adopt.say.report.what')}
        options={faults.map((value) => ({ value, label: t(`adopt.say.problem.${value}`) }))}
        value={problem}
        onChange={setProblem}
      />
      <TextField
        label={t('adopt.say.report.note')}
        value={note}
        limit={textLimits.note}
        lines={2}
        tooLong={tooLongText(textLimits.note)}
        onChange={setNote}
      />
      {error && <p role="alert">{errorText(error)}</p>}
      <Button type="submit">{t('adopt.say.report.give')}</Button>
    </form>
  );
}
