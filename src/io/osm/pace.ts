import { nextTask } from '../../lib/next-task';

/** Elements between two looks at the clock of the event loop. */
const stride = 2000;

/** A step counter that gives way now and then, hears an abort and tells how far it is. */
export function createPace(
  signal: AbortSignal,
  onProgress: (share: number) => void,
): (share: number) => Promise<void> {
  let steps = 0;
  return async (share) => {
    if (steps++ % stride !== 0) return;
    await nextTask();
    signal.throwIfAborted();
    onProgress(share);
  };
}
