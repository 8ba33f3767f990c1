import { dropSeat, putSeatBack } from '../../../actions/drag-seat';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';

/** While a seat is in the hand: keep the move, or put the seat back. */
export function HoldBar() {
  return (
    <div class="hold-bar">
      <p role="status">{t('plan.scenario.hold.hint')}</p>
      <div class="seat-tools-row">
        <Button look="main" onClick={dropSeat}>
          {t('plan.scenario.hold.keep')}
        </Button>
        <Button onClick={putSeatBack}>{t('plan.scenario.hold.back')}</Button>
      </div>
    </div>
  );
}
