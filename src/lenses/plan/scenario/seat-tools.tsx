import { moveSeat } from '../../../actions/move-seat';
import { removeSeat } from '../../../actions/remove-seat';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { Button } from '../../../ui/button';
import { middleOfMap } from './middle-of-map';
import { NudgePad } from './nudge-pad';
import { SeatEditForm } from './seat-edit-form';
import './seat-tools.css';

interface SeatToolsProps {
  /** As the open scenario has it. */
  readonly seat: Seat;
  readonly isScenarioOpen: boolean;
}

/** Everything that one can do with a seat in a scenario, without dragging anything. */
export function SeatTools({ seat, isScenarioOpen }: SeatToolsProps) {
  return (
    <section class="seat-tools" aria-labelledby="seat-tools-title">
      <h2 id="seat-tools-title">{t('plan.scenario.seat.title')}</h2>
      {!isScenarioOpen && <p class="seat-tools-hint">{t('plan.scenario.seat.starts')}</p>}
      <SeatEditForm seat={seat} />
      <NudgePad seat={seat} />
      <div class="seat-tools-row">
        <Button
          onClick={() => {
            const middle = middleOfMap();
            if (middle) moveSeat(seat.id, middle);
          }}
        >
          {t('plan.scenario.seat.here')}
        </Button>
        <Button onClick={() => removeSeat(seat.id)}>{t('plan.scenario.seat.remove')}</Button>
      </div>
    </section>
  );
}
