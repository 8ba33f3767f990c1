import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { Button } from '../../../ui/button';
import { errorText } from '../../shared/ledger/error-text';
import { SendOwn } from '../../shared/ledger/send-own';
import type { SeatReportChoice } from './seat-report';

interface ReportConfirmProps {
  readonly seatId: string;
  readonly problem: SeatReportChoice;
  readonly cancel: () => void;
}

/** One more press, since what is noted stays noted; then the file that takes it to the street office. */
export function ReportConfirm({ seatId, problem, cancel }: ReportConfirmProps) {
  const [eventId, setEventId] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const words = { problem: t(`find.card.report.${problem}`) };
  const give = async () => {
    if (isBusy) return;
    setBusy(true);
    const given = await giveCommand('citizen', { type: 'report-seat', seatId, problem, note: null });
    setBusy(false);
    setError(given.ok ? null : given.error);
    if (given.ok) setEventId(given.value[0]?.id ?? null);
  };
  return (
    <div class="seat-report-confirm">
      <p role="status">{eventId ? t('find.card.report.given', words) : t('find.card.report.note')}</p>
      {error && <p role="alert">{errorText(error)}</p>}
      {eventId ? (
        <SendOwn eventId={eventId} />
      ) : (
        <div class="seat-report-actions">
          <Button look="main" onClick={() => void give()}>
            {t('find.card.report.confirm', words)}
          </Button>
          <Button look="quiet" onClick={cancel}>
            {t('find.card.report.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
