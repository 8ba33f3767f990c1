import type { Crossing } from '../analysis/crossings/data';
import type { Position } from '../lib/units';
import { compute } from '../state/compute';

/**
 * The crossing of two named streets that is nearest to a place.
 * @throws CallError when it cannot be told; the signal's reason when it aborts
 */
export const askCrossing = (at: Position, signal: AbortSignal): Promise<Crossing | null> =>
  compute.nearestCrossing({ at }, signal);
