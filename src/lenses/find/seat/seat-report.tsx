import { useId, useMemo, useState } from 'preact/hooks';
import { openVolume, t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { LazyLens } from '../../shared/lazy-lens';
import './seat-report.css';

/** What a passer-by can say of a seat with one thumb. */
export const seatReports = ['none', 'broken', 'blocked', 'gone'] as const;
export type SeatReportChoice = (typeof seatReports)[number];

/** "Still here, broken, blocked, gone": the ledger and its words come with the first press. */
export function SeatReport({ seat }: { readonly seat: Seat }) {
  const id = useId();
  const [problem, setProblem] = useState<SeatReportChoice | null>(null);
  const load = useMemo(
    () => problem && (() => loadConfirm(seat, problem, () => setProblem(null))),
    [seat.id, problem],
  );
  return (
    <section class="seat-report" aria-labelledby={id}>
      <h2 id={id}>{t('find.card.report')}</h2>
      <div class="seat-report-choices">
        {seatReports.map((choice) => (
          <button
            key={choice}
            type="button"
            class="seat-report-choice"
            aria-pressed={problem === choice}
            onClick={() => setProblem(choice)}
          >
            {t(`find.card.report.${choice}`)}
          </button>
        ))}
      </div>
      {load && <LazyLens key={problem} load={load} />}
    </section>
  );
}

async function loadConfirm(seat: Seat, problem: SeatReportChoice, cancel: () => void) {
  const [{ ReportConfirm }] = await Promise.all([
    import('./report-confirm'),
    import('../../../actions/open-ledger').then(({ openLedger }) => openLedger()),
    openVolume('adopt'),
  ]);
  return () => <ReportConfirm seatId={seat.id} problem={problem} cancel={cancel} />;
}
