import type { Bounds, Position } from '../lib/units';
import { cameraWish } from '../state/map-view';

export function lookAtPoint(at: Position, zoom: number): void {
  cameraWish.value = { kind: 'point', at, zoom };
}

/** Shows an extent as large as fits. */
export function lookAtBounds(bounds: Bounds): void {
  cameraWish.value = { kind: 'bounds', bounds };
}
