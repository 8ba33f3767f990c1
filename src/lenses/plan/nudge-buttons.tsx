import { t } from '../../i18n/translate';
import { type Nudge, nudgeTowards, winds } from './nudge-keys';
import './nudge-buttons.css';

/** Four buttons that move a seat as the arrow keys do. */
export function NudgeButtons({ onNudge }: { readonly onNudge: (nudge: Nudge) => void }) {
  return (
    <div class="nudge-buttons">
      {winds.map((wind) => (
        <button
          key={wind.wind}
          type="button"
          aria-label={t(`plan.scenario.nudge.${wind.wind}`)}
          onClick={({ shiftKey }) => onNudge(nudgeTowards(wind, shiftKey))}
        >
          <span aria-hidden="true">{wind.sign}</span>
        </button>
      ))}
    </div>
  );
}
