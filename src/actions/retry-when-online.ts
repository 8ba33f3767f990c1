import { effect } from '@preact/signals';
import type { Answer } from '../state/latest-answer';
import { isOnline } from '../state/online';
import { retryAnswer } from './retry-answer';

/**
 * Asks again, once the network is back, for what could not be computed for want of a file. Once for each
 * outage: what fails then has another reason, and its button.
 * @returns what stops it
 */
export function retryWhenOnline(answers: readonly Answer<unknown>[]): () => void {
  const stops = answers.map((answer) => {
    let wasOffline = false;
    return effect(() => {
      const hasFailed = answer.error.value !== null;
      if (!isOnline.value) wasOffline = true;
      else if (wasOffline && hasFailed) {
        wasOffline = false;
        retryAnswer(answer);
      }
    });
  });
  return () => {
    for (const stop of stops) stop();
  };
}
