import { type Metres, metres } from '../lib/units';

/** The longest of 1, 2, 5, 10, 20, 50 … metres that is not longer than `limit`: what a scale bar shows. */
export function niceLength(limit: Metres): Metres {
  const power = 10 ** Math.floor(Math.log10(limit));
  const step = [5, 2, 1].find((factor) => factor * power <= limit) ?? 1;
  return metres(step * power);
}
