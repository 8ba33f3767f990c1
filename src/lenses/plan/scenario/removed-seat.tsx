import { restoreSeat } from '../../../actions/restore-seat';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';

/** A seat of the pack that the open scenario takes away, and the way to have it back. */
export function RemovedSeat({ id }: { readonly id: string }) {
  return (
    <p role="status">
      {t('plan.scenario.seat.removed')}{' '}
      <Button look="quiet" onClick={() => restoreSeat(id)}>
        {t('plan.scenario.seat.restore')}
      </Button>
    </p>
  );
}
