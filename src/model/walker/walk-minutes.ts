import type { Metres, MetresPerSecond } from '../../lib/units';

/** Far below a second; what 96 m / 0.8 m/s is off two minutes in floating point is less. */
const slack = 1e-9;

/**
 * Minutes for a walk at an even speed, rounded up to whole ones: who is told two minutes is there in two.
 * 0 = under a minute; a walk of exactly a minute is one. null where the speed is not above zero or the
 * distance is no length.
 */
export function walkMinutes(distance: Metres, speed: MetresPerSecond): number | null {
  const minutes = distance / speed / 60;
  if (!(speed > 0 && distance >= 0 && Number.isFinite(minutes))) return null;
  return minutes < 1 - slack ? 0 : Math.ceil(minutes - slack);
}
