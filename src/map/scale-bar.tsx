import { formatMetres } from '../i18n/format';
import { t } from '../i18n/translate';
import { metres } from '../lib/units';
import { niceLength } from './nice-length';
import { metresPerPixel } from './symbology/measures';

/** The longest bar that fits beside the credits, pixels. */
const longest = 100;

interface ScaleBarProps {
  /** Degrees: a Mercator map's scale changes with it. */
  readonly latitude: number;
  readonly zoom: number;
}

/** How long things are here. */
export function ScaleBar({ latitude, zoom }: ScaleBarProps) {
  const scale = metresPerPixel(latitude, zoom);
  const length = niceLength(metres(longest * scale));
  const text = formatMetres(length);
  return (
    <div class="map-scale" role="img" aria-label={t('map.scale', { length: text })}>
      <span class="map-scale-bar" style={{ width: `${Math.round(length / scale)}px` }} />
      <span aria-hidden="true">{text}</span>
    </div>
  );
}
