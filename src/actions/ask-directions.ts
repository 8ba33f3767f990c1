import type { WayStep } from '../analysis/directions/data';
import type { Position } from '../lib/units';
import { compute } from '../state/compute';

/**
 * The sentences of a way along the streets.
 * @throws CallError when they cannot be told; the signal's reason when it aborts
 */
export const askDirections = (line: readonly Position[], signal: AbortSignal): Promise<readonly WayStep[]> =>
  compute.directions({ line }, signal);
