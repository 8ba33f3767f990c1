import { compute } from '../state/compute';
import type { Answer } from '../state/latest-answer';

/** Asks again for a figure or list that could not be computed, of a fresh worker. */
export function retryAnswer({ retry }: Pick<Answer<unknown>, 'retry'>): void {
  compute.restart();
  retry();
}
