import { useEffect, useState } from 'preact/hooks';
import { forgetCameraWish, noteMapCondition, rememberMapView, tapMap } from '../../actions/follow-map';
import { hoverFeature } from '../../actions/hover-feature';
import { locateMe } from '../../actions/locate-me';
import { t } from '../../i18n/translate';
import { Legend, type MapEvent, type MapPadding, MapView } from '../../map';
import type { FeatureRef } from '../../model/feature-ref';
import { featuresById } from '../../state/district';
import { lens } from '../../state/lens';
import { cameraWish, type MapView as MapViewOfLink, mapView } from '../../state/map-view';
import { walk } from '../../state/parameters';
import { theme } from '../../state/theme';
import { adoptMapEvents } from './adopt-scene';
import { describeFeature } from './describe-feature';
import { mapScene } from './map-scene';
import { planMapEvents, planScene } from './plan-scene';
import './map-stage.css';

/** What the cards over the map cover, CSS pixels: search above, scale and credit below; on a phone the map is small. */
const desktopPadding: MapPadding = { top: 60, right: 24, bottom: 24, left: 24 };
const phonePadding: MapPadding = { top: 64, right: 44, bottom: 48, left: 8 };

function onEvent(event: MapEvent): void {
  if (planMapEvents.value?.(event) || adoptMapEvents.value?.(event)) return;
  switch (event.kind) {
    case 'click':
      tapMap(event.feature, event.position);
      break;
    case 'hover':
      hoverFeature(event.feature);
      break;
    case 'moveend':
      rememberMapView({ center: event.view.center, zoom: event.view.zoom });
      break;
    default:
  }
}

/** Where the map starts, without a journey: where the link or the first wish says; else all of the district. */
function firstView(): MapViewOfLink | null {
  const wish = cameraWish.value;
  return mapView.value ?? (wish?.kind === 'point' ? { center: wish.at, zoom: wish.zoom } : null);
}

/** What the keyboard's cross is on, as a screen reader says it. */
function nameOf(ref: FeatureRef): string | null {
  const words = describeFeature(ref, featuresById.value);
  return words && [words.title, ...words.details].join(t('common.sentence.separator'));
}

const phone = matchMedia('(max-width: 759px)');

/** The padding of the window's size, which changes when a tablet is turned. */
function usePadding(): MapPadding {
  const [narrow, setNarrow] = useState(phone.matches);
  useEffect(() => {
    const follow = () => setNarrow(phone.matches);
    phone.addEventListener('change', follow);
    return () => phone.removeEventListener('change', follow);
  }, []);
  return narrow ? phonePadding : desktopPadding;
}

/** The map of the lens that is open, with its legend. */
export function MapStage() {
  const padding = usePadding();
  return (
    <div class="map-stage">
      <MapView
        scene={mapScene.value}
        view={firstView()}
        target={cameraWish.value}
        onTargetReached={forgetCameraWish}
        padding={padding}
        onEvent={onEvent}
        onLocate={locateMe}
        nameOf={nameOf}
        onCondition={noteMapCondition}
      />
      <div class="map-stage-legend">
        <Legend
          symbology={lens.value}
          walk={lens.value === 'plan' ? (planScene.value.evaluation?.request.walk ?? walk.value) : null}
          theme={theme.value}
          scene={mapScene.value}
        />
      </div>
    </div>
  );
}
