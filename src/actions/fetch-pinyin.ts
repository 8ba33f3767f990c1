import { parsePinyin, pinyinFile } from '../io/parse-pinyin';
import { pinyin } from '../state/pinyin';
import { readPackExtra } from './read-pack-extra';

/** Fetches how the names of the pack are read. @throws where the file should be there and did not come */
export async function fetchPinyin(): Promise<void> {
  const text = await readPackExtra(pinyinFile);
  // A pack without the file: to ask again would be answered the same.
  if (text === null) return;
  const parsed = parsePinyin(text);
  if (parsed.ok) pinyin.value = parsed.value;
}
