import type { Bounds, Position } from '../lib/units';
import type { FeatureRef } from '../model/feature-ref';
import { featuresById } from '../state/district';
import { cameraWish } from '../state/map-view';

export function lookAtPoint(at: Position, zoom: number): void {
  cameraWish.value = { kind: 'point', at, zoom };
}

function lookAtBounds(bounds: Bounds): void {
  cameraWish.value = { kind: 'bounds', bounds };
}

/** Shows a thing with its surroundings; what the pack does not have moves nothing. */
export function lookAtFeature(ref: FeatureRef): void {
  lookAtPositions(positionsOf(ref));
}

/**
 * Brings all of them into view; none moves nothing.
 * @param margin free room on every side, as a share of the extent: what stands at the ends is wider than a point.
 */
export function lookAtPositions(positions: readonly Position[], margin = 0): void {
  const [first] = positions;
  if (!first) return;
  if (positions.length === 1) {
    lookAtPoint(first, seatZoom);
    return;
  }
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  const [west, south, east, north] = [
    Math.min(...lngs),
    Math.min(...lats),
    Math.max(...lngs),
    Math.max(...lats),
  ];
  const [sideways, upright] = [(east - west) * margin, (north - south) * margin];
  lookAtBounds([west - sideways, south - upright, east + sideways, north + upright]);
}

/** A seat and its surroundings fill the map at this zoom. */
export const seatZoom = 17.5;

function* flatten(nested: unknown): Generator<Position> {
  if (!Array.isArray(nested)) return;
  if (typeof nested[0] === 'number') yield nested as unknown as Position;
  else for (const inner of nested) yield* flatten(inner);
}

function positionsOf({ kind, id }: FeatureRef): Position[] {
  const features = featuresById.value;
  switch (kind) {
    case 'seat':
      return [...flatten(features.seat.get(id)?.position)];
    case 'grid':
    case 'building':
    case 'neighbourhood':
      return [...flatten(features[kind].get(id)?.polygons)];
    case 'street':
      return [...flatten(features.street.get(id)?.line)];
    case 'place': {
      const shape = features.place.get(id)?.shape;
      return [...flatten(shape?.kind === 'point' ? shape.position : shape?.polygons)];
    }
  }
}

export function lookAtDistrict(): void {
  cameraWish.value = { kind: 'district' };
}
