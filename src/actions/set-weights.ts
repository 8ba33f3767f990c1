import type { AxisWeights } from '../analysis/axes/data';
import { weights } from '../state/parameters';

/** Weighs the four axes anew; the ranking and the link follow. */
export function setWeights(next: AxisWeights): void {
  weights.value = next;
}
