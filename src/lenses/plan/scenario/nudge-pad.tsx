import { dragSeat, dropSeat } from '../../../actions/drag-seat';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { nudgePosition } from '../../../model/scenario/nudge-position';
import { heldSeat } from '../../../state/scenario';
import { HoldBar } from './hold-bar';

/** Metres a key or button moves the seat, and with Shift: as far as a file can tell, and a few paces. */
const shortStep = 1;
const longStep = 10;

const winds = [
  { wind: 'west', sign: '←', key: 'ArrowLeft', east: -1, north: 0 },
  { wind: 'north', sign: '↑', key: 'ArrowUp', east: 0, north: 1 },
  { wind: 'south', sign: '↓', key: 'ArrowDown', east: 0, north: -1 },
  { wind: 'east', sign: '→', key: 'ArrowRight', east: 1, north: 0 },
] as const;

type Wind = (typeof winds)[number];

/**
 * Moves a seat by buttons or arrow keys. As with the pointer it is in the hand meanwhile: the figures
 * follow, Enter keeps the move as one step, Esc puts the seat back.
 */
export function NudgePad({ seat }: { readonly seat: Seat }) {
  const nudge = ({ east, north }: Wind, metres: number) =>
    dragSeat(seat.id, nudgePosition(seat.position, east * metres, north * metres));
  const onKeyDown = (event: KeyboardEvent) => {
    const wind = winds.find(({ key }) => key === event.key);
    if (event.key === 'Enter' && heldSeat.value) dropSeat();
    else if (wind) nudge(wind, event.shiftKey ? longStep : shortStep);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset class="nudge-pad" onKeyDown={onKeyDown}>
      <legend>{t('plan.scenario.nudge')}</legend>
      <div class="nudge-pad-keys">
        {winds.map((wind) => (
          <button
            key={wind.wind}
            type="button"
            aria-label={t(`plan.scenario.nudge.${wind.wind}`)}
            onClick={({ shiftKey }) => nudge(wind, shiftKey ? longStep : shortStep)}
          >
            <span aria-hidden="true">{wind.sign}</span>
          </button>
        ))}
      </div>
      <p class="seat-tools-hint">{t('plan.scenario.nudge.hint')}</p>
      {heldSeat.value?.id === seat.id && <HoldBar />}
    </fieldset>
  );
}
