import { moveSeat } from '../../../actions/move-seat';
import { removeSeat } from '../../../actions/remove-seat';
import { restoreSeat } from '../../../actions/restore-seat';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { featuresById } from '../../../state/district';
import { settledOverlay } from '../../../state/scenario';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { middleOfMap } from './middle-of-map';
import { NudgePad } from './nudge-pad';
import { ScenarioNotes } from './scenario-notes';
import { SeatEditForm } from './seat-edit-form';
import './seat-tools.css';

interface SeatToolsProps {
  /** As the open scenario has it. */
  readonly seat: Seat;
  readonly isScenarioOpen: boolean;
}

/** What one can do with a seat in a scenario; behind one line while there is no scenario yet. */
export function SeatTools({ seat, isScenarioOpen }: SeatToolsProps) {
  if (!isScenarioOpen)
    return (
      <Expander title={t('plan.scenario.seat.title')}>
        {() => (
          <div class="seat-tools">
            <p class="seat-tools-hint">{t('plan.scenario.seat.starts')}</p>
            <AllTools seat={seat} />
          </div>
        )}
      </Expander>
    );
  return (
    <section class="seat-tools" aria-labelledby="seat-tools-title">
      <h2 id="seat-tools-title">{t('plan.scenario.seat.title')}</h2>
      <AllTools seat={seat} />
    </section>
  );
}

/** All of it without dragging anything. */
function AllTools({ seat }: { readonly seat: Seat }) {
  const isChanged = settledOverlay.value.has(seat.id) && featuresById.value.seat.has(seat.id);
  return (
    <>
      <ScenarioNotes />
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
        {isChanged && <Button onClick={() => restoreSeat(seat.id)}>{t('plan.scenario.seat.restore')}</Button>}
      </div>
    </>
  );
}
