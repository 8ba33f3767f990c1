import { createSearcher } from '../../src/analysis/search/create-searcher';
import type { SearchQuestion } from '../../src/analysis/search/data';
import { readBundledDistrict, readBundledPinyin } from '../helpers/bundled-pack';
import { randomText } from '../helpers/random-text';

/** As many as the list under the box shows. */
const limit = 8;

let search: ReturnType<typeof createSearcher> | null = null;

/** Asks the search over the bundled pack. */
export function askSearch(question: SearchQuestion) {
  search ??= createSearcher(readBundledDistrict(), readBundledPinyin());
  return search(question);
}

/**
 * One case of the fuzz of the search: a text that means nothing, in a box.
 * @returns a sentence for everything that does not hold
 */
export function checkSearch(seed: number): readonly string[] {
  const question = { text: randomText(seed), limit };
  const hits = askSearch(question);
  const keys = hits.map(({ key }) => key);
  const faults: string[] = [];
  if (hits.length > limit) faults.push(`${hits.length} hits where ${limit} were asked for`);
  if (new Set(keys).size < keys.length) faults.push(`a thing is listed twice: ${keys}`);
  if (!hits.every(({ at }) => at.every(Number.isFinite))) faults.push('a hit is nowhere');
  // One in ten is enough to see an answer that depends on the question before.
  if (seed % 10 === 0 && String(askSearch(question).map(({ key }) => key)) !== String(keys))
    faults.push('asked again, it answers otherwise');
  return faults;
}
