import { walkLimits } from '../../../analysis/coverage/presets';
import { type Metres, metres } from '../../../lib/units';
import { wholeMetres } from '../../../state/walk-answer';

/** The choices at hand, metres: the spacings of the norms from close by to wide apart (see `walkPresets`). */
export const quickRests = [50, 100, 200] as const;

/** The slider ends at the widest norm (DIN 18040-3), or this far above a smallest rest beyond it. */
const leastRange = 100;

/**
 * What the slider can be set to: the smallest rest of the walk in whole metres, then every five metres. Below
 * the smallest there is nothing to choose.
 */
export function listRests(smallest: Metres): readonly Metres[] {
  const first = wholeMetres(smallest);
  const { step, max } = walkLimits;
  const most = Math.max(max, first + leastRange);
  const second = (Math.floor(first / step) + 1) * step;
  const count = Math.floor((most - second) / step) + 1;
  return [first, ...Array.from({ length: count }, (_, i) => metres(second + i * step))];
}

/** The place of a rest in such a list: the last that it is enough for. */
export function findRestIndex(rests: readonly Metres[], rest: Metres): number {
  return Math.max(
    0,
    rests.findLastIndex((one) => one <= rest),
  );
}
