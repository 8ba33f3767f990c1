import { signal } from '@preact/signals';
import type { Bounds, Position } from '../lib/units';

export interface MapView {
  readonly center: Position;
  readonly zoom: number;
}

/** Where the map looks; null until the map has fitted the district or a link has said where. */
export const mapView = signal<MapView | null>(null);

/** The streets that Find shows of itself, until somebody moves the map. */
export const ownView = signal<MapView | null>(null);

/** A wish to look somewhere, carried out by the map once and then forgotten. */
export type CameraWish =
  | { readonly kind: 'point'; readonly at: Position; readonly zoom: number }
  | { readonly kind: 'bounds'; readonly bounds: Bounds }
  | { readonly kind: 'district' };

export const cameraWish = signal<CameraWish | null>(null);

/** Whether the map goes along with a person who walks, until somebody moves it by hand. */
export const isCameraFollowing = signal(false);

/** Can the map be shown? `lost` and `unsupported` come with a sentence, the lists go on. */
export const mapCondition = signal<'loading' | 'ready' | 'lost' | 'unsupported' | 'failed'>('loading');
