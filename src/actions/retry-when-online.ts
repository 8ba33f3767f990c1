import { effect } from '@preact/signals';
import { adoptionSummary } from '../state/adoption-summary';
import { baseline } from '../state/evaluation';
import { nearest } from '../state/nearest';
import { isOnline } from '../state/online';
import { usability } from '../state/usability';
import { retryAnswer } from './retry-answer';

/**
 * Asks again, once the network is back, for what could not be computed for want of a file. Once for each
 * outage: what fails then has another reason, and its button.
 * @returns what stops it
 */
export function retryWhenOnline(): () => void {
  const stops = [nearest, usability, baseline, adoptionSummary].map((answer) => {
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
