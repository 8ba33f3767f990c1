import { setWalk } from '../../actions/set-walk';
import { walkLimits, walkPresets } from '../../analysis/coverage/presets';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { walk } from '../../state/parameters';
import { Range } from '../../ui/range';
import './walk-control.css';

/** The farthest walk to a seat, by hand or after a norm; each norm says its source. */
export function WalkControl() {
  return (
    <div class="walk-control">
      <Range
        label={t('walk.farthest')}
        valueText={t('walk.farthest.value', { walk: formatMetres(walk.value) })}
        value={walk.value}
        least={walkLimits.min}
        most={walkLimits.max}
        step={walkLimits.step}
        onChange={setWalk}
      />
      <ul class="walk-presets" aria-label={t('walk.presets')}>
        {walkPresets.map((preset) => {
          const spacing = formatMetres(preset.spacing);
          const name = t(`walk.preset.${preset.id}`);
          return (
            <li key={preset.id}>
              <button
                type="button"
                aria-pressed={walk.value === preset.walk}
                title={t('walk.preset.source', {
                  name,
                  spacing,
                  walk: formatMetres(preset.walk),
                  source: t(`walk.preset.${preset.id}.source`),
                })}
                onClick={() => setWalk(preset.walk)}
              >
                {name}
                <span class="walk-preset-spacing">{t('walk.preset.spacing', { spacing })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
