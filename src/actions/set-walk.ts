import { walkLimits } from '../analysis/coverage/presets';
import { metres } from '../lib/units';
import { walk } from '../state/parameters';

/** Sets the farthest walk in metres, held within the slider's limits. */
export function setWalk(value: number): void {
  if (Number.isFinite(value)) walk.value = metres(Math.min(walkLimits.max, Math.max(walkLimits.min, value)));
}
