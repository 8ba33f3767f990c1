import { useState } from 'preact/hooks';
import { linkToMaps } from '../../actions/link-to-maps';
import { t } from '../../i18n/translate';
import type { Position } from '../../lib/units';
import { position } from '../../state/position';
import { Check } from '../../ui/check';
import { Disclosure } from '../../ui/disclosure';
import './map-apps.css';

interface MapAppsProps {
  readonly to: Position;
  /** What the place is called in the language on the page. */
  readonly name: string;
}

/**
 * The walk to a place in the map apps of others. Where the person stands goes along only when they say so: an
 * app finds that out by itself.
 */
export function MapApps({ to, name }: MapAppsProps) {
  const [isFromHere, setFromHere] = useState(false);
  const here = position.value;
  const from = isFromHere && here ? { at: here.at, name: t('find.maps.here') } : null;
  return (
    <Disclosure summary={t('find.maps')}>
      <ul class="map-apps">
        {linkToMaps({ at: to, name }, from).map(({ app, url }) => (
          <li key={app}>
            <a class="map-app" href={url} target="_blank" rel="noopener noreferrer">
              {t(`find.maps.app.${app}`)}
            </a>
          </li>
        ))}
      </ul>
      {here && (
        <Check checked={isFromHere} onChange={setFromHere}>
          {t('find.maps.from')}
        </Check>
      )}
      <p class="map-apps-note">
        {t('find.maps.leaves')} {t(from ? 'find.maps.tells-both' : 'find.maps.tells-seat')}
      </p>
    </Disclosure>
  );
}
