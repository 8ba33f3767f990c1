import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { MapScene } from '../scene';
import { areMany } from '../sources/choose-seats';
import { createImportOverlay } from './import-overlay';
import type { SeatCloud } from './seat-cloud-overlay';

export interface LaterOverlays {
  show(scene: MapScene): void;
  /** The map has moved. */
  followView(): void;
  /**
   * The id of the seat whose dot is at a point of the screen, be it one of the district or of a pair of an import;
   * null = there is none, or no dots are shown.
   */
  seatAt(point: Point, around: number): string | null;
}

/**
 * What few maps show: tens of thousands of seats as dots, and what an import would bring. Fetched with the first
 * scene that has either; deck.gl only where there are so many seats.
 * @param isReady whether the map has taken its style
 */
export function createLaterOverlays(map: MapLibreMap, isReady: () => boolean): LaterOverlays {
  const preview = createImportOverlay(map, isReady);
  let cloud: SeatCloud | null = null;
  let isOnItsWay = false;
  let shown: MapScene | null = null;
  let previewed: MapScene | null = null;

  function showCloud(): void {
    if (!shown) return;
    if (!areMany(shown.district.seats)) {
      cloud?.remove();
      cloud = null;
    } else if (cloud) cloud.show(shown);
    else if (!isOnItsWay) {
      isOnItsWay = true;
      void import('./seat-cloud-overlay').then(({ createSeatCloud }) => {
        isOnItsWay = false;
        if (!shown || !areMany(shown.district.seats)) return;
        cloud = createSeatCloud(map);
        cloud.show(shown);
      });
    }
  }

  function showImport(next: MapScene): void {
    if (previewed?.importPreview === next.importPreview && previewed.theme === next.theme) return;
    previewed = next;
    preview.show(next);
  }

  return {
    show(scene) {
      shown = scene;
      showCloud();
      showImport(scene);
    },
    followView: () => cloud?.followView(),
    seatAt: (point, around) => preview.seatAt(point, around) ?? cloud?.seatAt(point, around) ?? null,
  };
}
