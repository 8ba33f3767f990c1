import type { SearchHit } from '../analysis/search/data';
import type { District } from '../model/district';
import { createSearchAnswer } from './create-search-answer';
import type { SearchCall } from './messages';

const known = new WeakMap<District, ReturnType<typeof createSearchAnswer>>();

/** What is found by name; the names of a district are spelled once. */
export function answerSearch(district: District, call: SearchCall): readonly SearchHit[] {
  const answer = known.get(district) ?? createSearchAnswer(district);
  known.set(district, answer);
  return answer(call);
}
