import { createSearcher } from '../analysis/search/create-searcher';
import type { PinyinByName, SearchHit } from '../analysis/search/data';
import { isEqual } from '../lib/is-equal';
import type { District } from '../model/district';
import type { SearchCall } from './messages';
import { networkOf } from './network-of';

/** Answers searches over a district: its names are spelled with the first one, and when their readings come. */
export function createSearchAnswer(district: District): (call: SearchCall) => readonly SearchHit[] {
  let prepared: { readonly pinyin: PinyinByName; readonly search: ReturnType<typeof createSearcher> } | null =
    null;
  return ({ question, pinyin }) => {
    // Each message from the page is a copy: it is compared by what it says.
    if (!prepared || !isEqual(prepared.pinyin, pinyin))
      prepared = { pinyin, search: createSearcher(district, pinyin, networkOf(district)) };
    return prepared.search(question);
  };
}
