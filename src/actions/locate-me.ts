import { metres } from '../lib/units';
import { cameraWish } from '../state/map-view';
import { locateState, position } from '../state/position';

/** Ten seconds for a fix, and none older than half a minute: one walks 25 m in that time. */
const options: PositionOptions = { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 };

/** A street and its seats fill a phone at this zoom. */
const streetZoom = 17;

/** Asks the device where it is, once. A refusal is a state with a sentence, not an error. */
export function locateMe(): void {
  if (!('geolocation' in navigator)) {
    locateState.value = 'unavailable';
    return;
  }
  locateState.value = 'asking';
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const at = [coords.longitude, coords.latitude] as const;
      position.value = { at, accuracy: metres(coords.accuracy), source: 'device' };
      locateState.value = 'idle';
      cameraWish.value = { kind: 'point', at, zoom: streetZoom };
    },
    (error) => {
      locateState.value = error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable';
    },
    options,
  );
}
