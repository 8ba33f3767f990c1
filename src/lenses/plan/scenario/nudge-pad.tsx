import { dragSeat, dropSeat } from '../../../actions/drag-seat';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { nudgePosition } from '../../../model/scenario/nudge-position';
import { heldSeat } from '../../../state/scenario';
import { NudgeButtons } from '../nudge-buttons';
import { type Nudge, nudgeOfKey } from '../nudge-keys';
import { HoldBar } from './hold-bar';

/**
 * Moves a seat by buttons or arrow keys. As with the pointer it is in the hand meanwhile: the figures
 * follow, Enter keeps the move as one step, Esc puts the seat back.
 */
export function NudgePad({ seat }: { readonly seat: Seat }) {
  const nudge = ({ east, north }: Nudge) => dragSeat(seat.id, nudgePosition(seat.position, east, north));
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = nudgeOfKey(event);
    if (event.key === 'Enter' && heldSeat.value) dropSeat();
    else if (moved) nudge(moved);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset class="nudge-pad" onKeyDown={onKeyDown}>
      <legend>{t('plan.scenario.nudge')}</legend>
      <NudgeButtons onNudge={nudge} />
      <p class="seat-tools-hint">{t('plan.scenario.nudge.hint')}</p>
      {heldSeat.value?.id === seat.id && <HoldBar />}
    </fieldset>
  );
}
