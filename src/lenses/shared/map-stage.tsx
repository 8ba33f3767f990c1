import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetCameraWish, noteMapCondition, rememberMapView, tapMap } from '../../actions/follow-map';
import { hoverFeature } from '../../actions/hover-feature';
import { locateMe } from '../../actions/locate-me';
import { standHere } from '../../actions/stand-here';
import { t } from '../../i18n/translate';
import { type MapEvent, type MapPadding, MapView } from '../../map';
import type { FeatureRef } from '../../model/feature-ref';
import { district, featuresById, pack } from '../../state/district';
import { illustrative } from '../../state/illustrative';
import { lens } from '../../state/lens';
import { cameraWish, type MapView as MapViewOfLink, mapCondition, mapView } from '../../state/map-view';
import { nearest } from '../../state/nearest';
import { adoptMapEvents } from './adopt-scene';
import { describeFeature } from './describe-feature';
import { LazyPiece } from './lazy-piece';
import { mapScene } from './map-scene';
import { planMapEvents } from './plan-scene';
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
    case 'place':
      standHere(event.position);
      break;
    case 'hover':
      hoverFeature(event.feature);
      break;
    case 'moveend':
      rememberMapView({ center: event.view.center, zoom: event.view.zoom }, event.byHand);
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

/**
 * In Find the seats are listed before the map takes the line: with its worker it weighs eight times as much as
 * all that the list needs. Once it may start, it stays.
 */
function useListFirst(): boolean {
  const isListed = useRef(false);
  isListed.current ||=
    lens.value !== 'find' ||
    nearest.value.value !== null ||
    nearest.error.value !== null ||
    pack.value.status === 'failed';
  return !isListed.current;
}

/** Nobody reads what the signs mean before there are any. */
const loadLegend = async () => (await import('./map-legend')).MapLegend;

/** What on the map is drawn for show. */
function remark(): string {
  if (illustrative.value === 'none') return '';
  return t(illustrative.value === 'both' ? 'map.illustrative' : 'map.illustrative.partly');
}

/** The map of the lens that is open, with its legend. */
export function MapStage() {
  const padding = usePadding();
  const waits = useListFirst();
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
        waits={waits}
        attribution={district.value?.info.attribution ?? ''}
        remark={remark()}
      />
      <div class="map-stage-legend">
        {mapCondition.value !== 'loading' && <LazyPiece load={loadLegend} />}
      </div>
    </div>
  );
}
