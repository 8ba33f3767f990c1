import { metres } from '../lib/units';
import { walk, walkLimits } from '../state/parameters';

/** Sets the farthest walk in metres, held within the slider's limits. */
export function setWalk(value: number): void {
  if (Number.isFinite(value))
    walk.value = metres(Math.min(walkLimits.most, Math.max(walkLimits.least, value)));
}
