import { circle } from '@turf/turf';
import type { Metres, Position, Ring } from '../lib/units';

/**
 * The disc of `radius` metres around `center` as a closed ring of `4 · steps` vertices that lie on the
 * circle, WGS-84 degrees, on Turf's sphere (R = 6 371 008.8 m). Turf counts the vertices of the whole
 * circle; here, as in its `buffer`, `steps` counts a quarter.
 */
export function discRing(center: Position, radius: Metres, steps: number): Ring {
  const disc = circle([...center], radius, { steps: 4 * steps, units: 'meters' });
  return (disc.geometry.coordinates[0] ?? []) as unknown as Ring;
}
