import { parsePinyin, pinyinFile } from '../io/parse-pinyin';
import { maxFileLength } from '../io/read-collection';
import { readResponse } from '../io/read-response';
import { pinyin } from '../state/pinyin';
import { bundledPack } from './load-pack';

/** Milliseconds that a search waits for the readings: on a slow network names are rather found as written. */
const patience = 1500;

let soon: Promise<void> | null = null;

/**
 * Fetches how the names of the pack are read, once; the next call tries again what failed.
 * @returns when it is there, or no longer worth waiting for. Never throws.
 */
export function loadPinyin(): Promise<void> {
  soon ??= Promise.race([
    fetchPinyin().catch(() => {
      soon = null;
    }),
    new Promise<void>((done) => setTimeout(done, patience)),
  ]);
  return soon;
}

async function fetchPinyin(): Promise<void> {
  const response = await fetch(`${bundledPack}/${pinyinFile}`);
  // A pack without the file: to ask again would be answered the same.
  if (!response.ok) return;
  const parsed = parsePinyin(await readResponse(response, maxFileLength));
  if (parsed.ok) pinyin.value = parsed.value;
}
