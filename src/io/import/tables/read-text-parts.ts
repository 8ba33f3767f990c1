import { nextTask } from '../../../lib/next-task';
import type { ReadingContext } from '../data';
import type { TextEncoding } from './guess-encoding';

/** Bytes that are decoded and split at a time: some 10 ms. */
const step = 262_144;

/**
 * The text of a file in parts, with a pause between them in which an abort can come. A byte order mark is
 * left out; bytes that are no text become U+FFFD.
 * Throws the reason of the abort.
 */
export async function* readTextParts(
  bytes: Uint8Array,
  encoding: TextEncoding,
  { signal, onProgress }: ReadingContext,
): AsyncGenerator<{ readonly text: string; readonly isLast: boolean }, void, void> {
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < bytes.length || from === 0; from += step) {
    signal.throwIfAborted();
    const isLast = from + step >= bytes.length;
    yield { text: decoder.decode(bytes.subarray(from, from + step), { stream: !isLast }), isLast };
    onProgress(Math.min(1, (from + step) / bytes.length));
    await nextTask();
  }
}
