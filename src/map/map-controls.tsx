import type { MessageKey } from '../i18n/catalogue';
import { t } from '../i18n/translate';
import type { MapEngine, MapViewState } from './engine/map-engine';

interface MapControlsProps {
  readonly engine: MapEngine;
  readonly view: MapViewState | null;
  readonly onLocate: () => void;
}

/** Signs of the buttons in a box of 20 × 20. */
const signs = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  locate: 'M10 5.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18',
  fit: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5M7 7h6v6H7z',
  screen: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  north: 'M10 2.5l4 12-4-2.5-4 2.5z',
} as const;

/** Zoom, north, whole district, full screen, where am I. */
export function MapControls({ engine, view, onLocate }: MapControlsProps) {
  const turned = view !== null && (Math.abs(view.bearing) > 0.5 || view.pitch > 0.5);
  return (
    <div class="map-controls">
      <div class="map-control-group">
        {turned && <ControlButton sign="north" name="map.north" onClick={() => engine.faceNorth()} />}
        <ControlButton sign="fit" name="map.fit" onClick={() => engine.fitDistrict()} />
        {document.fullscreenEnabled && (
          <ControlButton
            sign="screen"
            name="map.fullscreen"
            variant="map-full-screen"
            onClick={() => void toggleFullScreen()}
          />
        )}
      </div>
      <div class="map-control-group">
        <ControlButton sign="plus" name="map.zoom.in" onClick={() => engine.zoomBy(1)} />
        <ControlButton sign="minus" name="map.zoom.out" onClick={() => engine.zoomBy(-1)} />
      </div>
      <div class="map-control-group map-locate">
        <ControlButton sign="locate" name="map.locate" onClick={onLocate} />
      </div>
    </div>
  );
}

interface ControlButtonProps {
  readonly sign: keyof typeof signs;
  readonly name: MessageKey;
  /** A class beside the common one. */
  readonly variant?: string;
  readonly onClick: () => void;
}

function ControlButton({ sign, name, variant = '', onClick }: ControlButtonProps) {
  return (
    <button
      type="button"
      class={`map-control ${variant}`}
      aria-label={t(name)}
      title={t(name)}
      onClick={onClick}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
    </button>
  );
}

/** The whole application, so that its panels stay; a browser that refuses keeps things as they are. */
async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen().catch(() => undefined);
}
