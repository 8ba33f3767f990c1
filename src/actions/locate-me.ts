import { locateState } from '../state/position';

/** Asks the device where it is and follows it, see `followDevice`, whose code comes with the first question. */
export function locateMe(): void {
  import('./follow-device').then(
    ({ followDevice }) => followDevice(),
    () => {
      locateState.value = 'unavailable';
    },
  );
}
