import type { GeoJSONSource, Map as MapLibreMap, Point } from 'maplibre-gl';
import { formatMetres } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Position } from '../../lib/units';
import { type FeatureRef, isSameFeature } from '../../model/feature-ref';
import type { MapScene } from '../scene';
import type { SeatTarget } from './drag-gesture';
import { findCluster, findFeature, findProposal, findSeatSign, findStretch } from './find-feature';
import type { MapEvent } from './map-engine';
import { reach } from './pointer-reach';

interface PointingOptions {
  readonly map: MapLibreMap;
  /** What is shown; null while the map cannot be asked what lies where. */
  readonly scene: () => MapScene | null;
  /** The seat whose dot is at a point, where seats are so many that they are no signs of the map. */
  readonly seatDotAt: (point: Point, around: number) => string | null;
  readonly tell: (event: MapEvent) => void;
  /** Whether the map may glide, or must jump. */
  readonly glides: () => boolean;
}

/** Finds what pointer and cross are on, and tells it. `around`: pixels that still count as on a small sign. */
interface Pointing {
  press(point: Point, around: number, adds?: boolean): void;
  pointAt(point: Point, around: number): void;
  /** The keyboard's cross came to rest. */
  crossAt(point: Point): void;
  /** The pointer left the map. */
  leave(): void;
  /** The seat at a point and the middle of its sign. */
  seatAt(point: Point, around: number): SeatTarget | null;
  /** Where a seat stands in the open scenario, or in the pack. */
  placeOf(id: string): Position | null;
  /** Shows at once that the next press places a seat, or no longer does. */
  followPlacing(placing: boolean): void;
}

export function createPointing({ map, scene, seatDotAt, tell, glides }: PointingOptions): Pointing {
  let hovered: FeatureRef | null = null;

  function featureAt(point: Point, around: number): FeatureRef | null {
    const shown = scene();
    const dot = shown && seatDotAt(point, around);
    if (dot) return { kind: 'seat', id: dot };
    return shown && findFeature(map, point, shown.symbology, around);
  }

  function cursorOver(feature: FeatureRef | null): string {
    if (scene()?.placing) return 'crosshair';
    if (scene()?.editing && feature?.kind === 'seat') return 'grab';
    return feature ? 'pointer' : '';
  }

  function hover(feature: FeatureRef | null, by: 'pointer' | 'keyboard'): void {
    map.getCanvas().style.cursor = cursorOver(feature);
    if (isSameFeature(feature, hovered)) return;
    hovered = feature;
    tell({ kind: 'hover', feature, by });
  }

  /** How long a stretch without a seat is, where the pointer rests on one. */
  function nameStretch(feature: FeatureRef | null, point: Point): void {
    const stretch = feature?.kind === 'street' ? findStretch(map, point, reach.mouse) : null;
    const title = stretch ? stretchText(stretch) : '';
    const canvas = map.getCanvas();
    if (canvas.title !== title) canvas.title = title;
  }

  async function openCluster(id: number, center: [number, number]): Promise<void> {
    const zoom = await map.getSource<GeoJSONSource>('seat-dots')?.getClusterExpansionZoom(id);
    if (zoom !== undefined) map.easeTo({ center, zoom: zoom + 0.1, animate: glides() });
  }

  return {
    press(point, around, adds = false) {
      const shown = scene();
      if (!shown) return;
      const { lng, lat } = map.unproject(point);
      if (shown.placing) {
        tell({ kind: 'place', position: [lng, lat] });
        return;
      }
      const feature = featureAt(point, around);
      const proposal = feature?.kind === 'seat' ? null : findProposal(map, point, around);
      const cluster = feature?.kind === 'seat' ? null : findCluster(map, point);
      if (proposal !== null) tell({ kind: 'proposal', number: proposal });
      else if (cluster) void openCluster(cluster.id, cluster.center);
      else tell({ kind: 'click', feature, position: [lng, lat], adds });
    },
    pointAt(point, around) {
      const feature = featureAt(point, around);
      hover(feature, 'pointer');
      nameStretch(feature, point);
    },
    crossAt(point) {
      hover(featureAt(point, reach.mouse), 'keyboard');
    },
    leave() {
      hover(null, 'pointer');
    },
    seatAt(point, around) {
      const sign = scene() && findSeatSign(map, point, around);
      return sign && { id: sign.id, center: map.project(sign.at) };
    },
    placeOf(id) {
      const shown = scene();
      const seat = shown?.whatIf?.overlay.get(id) ?? shown?.district.seats.find((one) => one.id === id);
      return seat?.position ?? null;
    },
    followPlacing(placing) {
      map.getCanvas().style.cursor = placing ? 'crosshair' : '';
    },
  };
}

const stretchText = ({ length, farthest }: { length: number; farthest: number | null }): string =>
  farthest === null
    ? t('map.stretch.unreachable', { length: formatMetres(length) })
    : t('map.stretch', { length: formatMetres(length), farthest: formatMetres(farthest) });
