import { nextTask } from '../../lib/next-task';
import type { ImportProgress } from './import-port';

/** Called with every row or step: lets messages through, tells how far it is, and throws when the call was stopped. */
export type Pace = (share: number) => Promise<void> | void;

/** Milliseconds between two breaths: a page that does the work itself stays responsive (50 ms are a long task). */
const slice = 20;

/** Rows between two looks at the clock. */
const rowsALook = 8;

/** A pace for one stage of a call; asks for the time only every few rows (`stride`). */
export function createPace(
  signal: AbortSignal,
  tell: (progress: ImportProgress) => void,
  stage: Pick<ImportProgress, 'stage' | 'name'>,
  stride = rowsALook,
): Pace {
  let rows = 0;
  let last = performance.now();
  return (share) => {
    rows += 1;
    if (rows % stride !== 0 || performance.now() - last < slice) return;
    return breathe(share);
  };
  async function breathe(share: number): Promise<void> {
    tell({ ...stage, share });
    await nextTask();
    last = performance.now();
    signal.throwIfAborted();
  }
}
