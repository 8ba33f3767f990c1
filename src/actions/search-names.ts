import type { SearchHit } from '../analysis/search/data';
import { compute } from '../state/compute';
import { pinyin } from '../state/pinyin';
import { loadPinyin } from './load-pinyin';

/** What fits under a box without scrolling on a phone. */
const shownHits = 8;

/**
 * What bears a name or is read so, the best first. Rejects when the signal aborts, and when the code of the search
 * cannot be had; the next search then asks a fresh worker for it.
 */
export async function searchNames(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  if (!pinyin.value) await loadPinyin();
  signal.throwIfAborted();
  try {
    const question = { text, limit: shownHits };
    return await compute.search({ question, pinyin: pinyin.value ?? {} }, signal);
  } catch (thrown) {
    if (!signal.aborted) compute.restart();
    throw thrown;
  }
}
