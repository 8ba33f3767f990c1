import type { Bounds, Position } from '../../lib/units';
import type { FeatureRef } from '../../model/feature-ref';
import type { MapScene } from '../scene';

/** Where the map looks. */
export interface MapViewState {
  readonly center: Position;
  /** MapLibre zoom (512-pixel world at zoom 0). */
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. */
  readonly pitch: number;
}

/** CSS pixels of the map that panels cover. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What happens on the map. Positions are `[lng, lat]`. */
export type MapEvent =
  | {
      readonly kind: 'click';
      readonly feature: FeatureRef | null;
      readonly position: Position;
      /** Pressed with Shift: it is to be added to what is chosen. */
      readonly adds: boolean;
    }
  | {
      readonly kind: 'hover';
      readonly feature: FeatureRef | null;
      readonly by: 'pointer' | 'keyboard';
    }
  /**
   * `editing`: a seat is dragged. `position`: on `start` where it stands, then where it is held; on `cancel` where
   * it was held last.
   */
  | {
      readonly kind: 'seat-drag';
      readonly phase: 'start' | 'move' | 'drop' | 'cancel';
      readonly id: string;
      readonly by: 'mouse' | 'touch' | 'keyboard';
      readonly position: Position;
    }
  /** Seats are chosen together: a box was drawn with Shift. */
  | { readonly kind: 'box'; readonly bounds: Bounds }
  /** `placing`: here a new seat goes. */
  | { readonly kind: 'place'; readonly position: Position }
  /** A proposed site was pressed. */
  | { readonly kind: 'proposal'; readonly number: number }
  | { readonly kind: 'move'; readonly view: MapViewState }
  /** `byHand`: somebody has dragged, zoomed or turned the map; else the page asked for it. */
  | { readonly kind: 'moveend'; readonly view: MapViewState; readonly byHand: boolean }
  | { readonly kind: 'idle' }
  | { readonly kind: 'context-lost' }
  | { readonly kind: 'context-restored' };

export interface MapEngineOptions {
  readonly container: HTMLElement;
  /** Where to look first; null = the whole district. */
  readonly view: MapViewState | null;
  /** Bounds of the district, for `fitDistrict` and the first look. */
  readonly bounds: Bounds;
  readonly padding: MapPadding;
  /** Address of an online style to lie below ours; null = the pack's own map, no request anywhere. */
  readonly onlineStyle: string | null;
}

/** The owner of the one map: everything that it shows comes in by `apply`, everything it tells by `on`. */
export interface MapEngine {
  /** Shows a scene. Before the style is loaded the newest scene wins. */
  apply(scene: MapScene): void;
  /** Listens; the returned function stops. */
  on(listener: (event: MapEvent) => void): () => void;
  fitDistrict(): void;
  /** Moves to a place without hiding it behind a panel; at once under reduced motion. */
  flyTo(target: { readonly center: Position; readonly zoom?: number }): void;
  /** Shows an extent as large as fits beside the panels. */
  fitBounds(bounds: Bounds): void;
  zoomBy(levels: number): void;
  /** North up, straight down. */
  faceNorth(): void;
  getView(): MapViewState;
  setView(view: MapViewState): void;
  setPadding(padding: MapPadding): void;
  resize(): void;
  /** The map as a PNG, for print: a WebGL canvas prints blank unless read in the frame that drew it. */
  capture(): Promise<Blob>;
  destroy(): void;
}
