import { effect } from '@preact/signals';
import { straightDistance } from '../lib/straight-distance';
import { metres, type Position } from '../lib/units';
import { lens } from '../state/lens';
import { mapView } from '../state/map-view';
import { isPageVisible } from '../state/page-visibility';
import { planPage } from '../state/plan-page';
import {
  correctFix,
  followsDevice,
  isPointing,
  lastFix,
  locateState,
  type PersonPosition,
  position,
} from '../state/position';
import { lookAtPoint } from './look-at';

/** Ten seconds for a fix before that is said, and none older than half a minute: one walks 25 m in that time. */
const options: PositionOptions = { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 };

/** A street and its seats fill a phone at this zoom. */
const streetZoom = 17;

/** Metres; a first fix that is no better is looked at once more when a good one comes. */
const fine = 50;

/** Metres; the middle of the map is farther from where it was sent: somebody has moved it. */
const untouched = 30;

/** The position that the search began with, then the last that it gave. Another one is somebody's own word. */
let ours: PersonPosition | null = null;

/** Where the map was sent for a first, coarse fix. */
let sentTo: Position | null = null;

/**
 * Asks the device where it is, and follows it from then on where somebody looks at that (`isFollowed`) and the
 * page is seen. A refusal is a state with a sentence, not an error.
 */
export function followDevice(): void {
  isPointing.value = false;
  if (!('geolocation' in navigator)) {
    locateState.value = 'unavailable';
    return;
  }
  ours = position.value;
  if (followsDevice.value && ours?.source === 'device' && isFollowed()) {
    lookAtPoint(ours.at, streetZoom);
    return;
  }
  sentTo = null;
  // A search that found nothing so far begins anew.
  followsDevice.value = false;
  locateState.value = 'asking';
  followsDevice.value = true;
}

/** In Find, and on a round of field checks; elsewhere the device is asked until it has answered. */
const isFollowed = () => lens.value === 'find' || (lens.value === 'plan' && planPage.value === 'field-check');

effect(() => {
  if (!followsDevice.value || !isPageVisible.value) return;
  if (!isFollowed() && locateState.value !== 'asking') return;
  const { geolocation } = navigator;
  const watch = geolocation.watchPosition(takeFix, noteFailure, options);
  return () => geolocation.clearWatch(watch);
});

/** The person, or a link, has said meanwhile where they are. */
effect(() => {
  if (position.value === ours || !followsDevice.peek()) return;
  followsDevice.value = false;
  locateState.value = 'idle';
});

function takeFix({ coords }: GeolocationPosition): void {
  const fix = [coords.longitude, coords.latitude] as const;
  if (!fix.every(Number.isFinite)) return;
  const accuracy = metres(coords.accuracy);
  lastFix.value = { at: fix, accuracy, time: Date.now() };
  const at = correctFix.value?.(fix) ?? fix;
  // NaN while the device stands still.
  const heading = Number.isFinite(coords.heading) ? coords.heading : null;
  ours = { at, accuracy, source: 'device', heading };
  position.value = ours;
  if (locateState.value !== 'idle') {
    lookAtPoint(at, streetZoom);
    sentTo = at;
    locateState.value = 'idle';
  } else if (sentTo && accuracy <= fine && isStillAt(sentTo)) lookAtPoint(at, streetZoom);
  if (accuracy <= fine) sentTo = null;
}

const isStillAt = (place: Position) =>
  mapView.value !== null && straightDistance(mapView.value.center, place) <= untouched;

function noteFailure({ code, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): void {
  if (code === PERMISSION_DENIED) {
    followsDevice.value = false;
    locateState.value = 'denied';
  } else if (locateState.value !== 'idle') {
    // The device goes on looking.
    locateState.value = code === TIMEOUT ? 'late' : 'unavailable';
  }
}
