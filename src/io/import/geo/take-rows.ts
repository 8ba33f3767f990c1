import { nextTask } from '../../../lib/next-task';
import type { ReadingContext } from '../data';

/** Rows between two looks at the clock: some ten milliseconds of reading. */
const rowsAtOnce = 4096;

/** Share of the reading that is done before the rows are taken: decoding and parsing. */
const shareBefore = 0.3;

/**
 * Gives every row with its number from 1 to `take`, with progress and a chance to abort in between.
 * @param expected about how many rows there are; more are taken as well
 */
export async function takeRows<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  take: (row: Row, number: number) => void,
  { signal, onProgress }: ReadingContext,
  expected: number,
): Promise<void> {
  let number = 0;
  for await (const row of rows) {
    take(row, ++number);
    if (number % rowsAtOnce !== 0) continue;
    onProgress(shareBefore + (1 - shareBefore) * Math.min(1, number / Math.max(1, expected)));
    await nextTask();
    signal.throwIfAborted();
  }
  onProgress(1);
}
