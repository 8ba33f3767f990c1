import { useState } from 'preact/hooks';
import { forgetCameraWish, noteMapCondition, rememberMapView, tapMap } from '../../actions/follow-map';
import { hoverFeature } from '../../actions/hover-feature';
import { locateMe } from '../../actions/locate-me';
import { Legend, type MapEvent, type MapPadding, MapView } from '../../map';
import { coverage } from '../../state/coverage';
import { lens } from '../../state/lens';
import { cameraWish, mapView } from '../../state/map-view';
import { walk } from '../../state/parameters';
import { theme } from '../../state/theme';
import { mapScene } from './map-scene';
import './map-stage.css';

/** What the cards over the map cover, CSS pixels: the search card, and room to breathe. */
const padding: MapPadding = { top: 88, right: 24, bottom: 48, left: 24 };

function onEvent(event: MapEvent): void {
  switch (event.kind) {
    case 'click':
      return tapMap(event.feature, event.position);
    case 'hover':
      return hoverFeature(event.feature);
    case 'moveend':
      return rememberMapView({ center: event.view.center, zoom: event.view.zoom });
    default:
  }
}

/** The map of the lens that is open, with its legend. */
export function MapStage() {
  // Where the map looks first; afterwards the map leads and the link follows.
  const [firstView] = useState(mapView.value);
  return (
    <div class="map-stage">
      <MapView
        scene={mapScene.value}
        view={firstView}
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
          walk={coverage.value.value?.request.walk ?? walk.value}
          theme={theme.value}
        />
      </div>
    </div>
  );
}
