import { t } from '../../i18n/translate';
import { Legend } from '../../map/legend/legend';
import { lens } from '../../state/lens';
import { walk } from '../../state/parameters';
import { theme } from '../../state/theme';
import { mapScene } from './map-scene';
import { planScene } from './plan-scene';

/** The legend of the lens that is open. It comes when the map that it explains stands. */
export function MapLegend() {
  return (
    <section aria-label={t('map.legend')}>
      <Legend
        symbology={lens.value}
        walk={lens.value === 'plan' ? (planScene.value.evaluation?.request.walk ?? walk.value) : null}
        theme={theme.value}
        scene={mapScene.value}
      />
    </section>
  );
}
