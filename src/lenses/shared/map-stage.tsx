import { forgetCameraWish, noteMapCondition, rememberMapView, tapMap } from '../../actions/follow-map';
import { hoverFeature } from '../../actions/hover-feature';
import { locateMe } from '../../actions/locate-me';
import { Legend, type MapEvent, type MapPadding, MapView } from '../../map';
import { coverage } from '../../state/coverage';
import { district } from '../../state/district';
import { lens } from '../../state/lens';
import { cameraWish, type MapView as MapViewOfLink, mapView } from '../../state/map-view';
import { walk } from '../../state/parameters';
import { theme } from '../../state/theme';
import { mapScene } from './map-scene';
import './map-stage.css';

/** What the cards over the map cover, CSS pixels: the search card, and room to breathe. */
const padding: MapPadding = { top: 88, right: 24, bottom: 48, left: 24 };

function onEvent(event: MapEvent): void {
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

/** A street with its seats fills a phone at this zoom. */
const streetZoom = 16.5;

/**
 * Where the map looks first: where the link says; in Find the streets around the district's centre,
 * since one looks for a seat, not for an overview; else the whole district. Then the map leads.
 */
function firstView(): MapViewOfLink | null {
  if (mapView.value || lens.value !== 'find' || !district.value) return mapView.value;
  return { center: district.value.info.center, zoom: streetZoom };
}

/** The map of the lens that is open, with its legend. */
export function MapStage() {
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
        onCondition={noteMapCondition}
      />
      <div class="map-stage-legend">
        <Legend
          symbology={lens.value}
          walk={lens.value === 'plan' ? (coverage.value.value?.request.walk ?? walk.value) : null}
          theme={theme.value}
        />
      </div>
    </div>
  );
}
