import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../src/analysis/search/create-searcher';
import type { SearchHit } from '../../../src/analysis/search/data';
import { foldText } from '../../../src/lib/fold-text';
import { district, type NamedThing, namedThings, pinyin, plain, withDigit } from './names-of-pack';

const search = createSearcher(district, pinyin);
const everything = 1000;
/** What the list under the box shows. */
const shown = 8;

const firstTwo = ({ syllables }: NamedThing) => syllables.slice(0, 2);

/** The ways to type the beginning of a name. */
const ways: readonly [string, (thing: NamedThing) => string][] = [
  ['pinyin without tones, in one piece', (thing) => firstTwo(thing).map(plain).join('')],
  ['pinyin without tones', (thing) => firstTwo(thing).map(plain).join(' ')],
  ['pinyin with tones, in one piece', (thing) => firstTwo(thing).join('')],
  ['pinyin with tones', (thing) => firstTwo(thing).join(' ')],
  ['pinyin with tone digits', (thing) => firstTwo(thing).map(withDigit).join('')],
  ['Chinese', ({ zh }) => [...zh].slice(0, 2).join('')],
  ['English', ({ en }) => en.split(' ').slice(0, 2).join(' ')],
];

/** Whether a hit begins with the text too, in any of its languages, so that nothing tells it from another. */
function beginsSo({ name, ref }: SearchHit, text: string): boolean {
  const letters = foldText(text).replace(/([a-z])[0-5](?=[a-z]|$)/g, '$1');
  const english = name.en?.split(' / ') ?? [];
  const halves = ref ? [name] : name.zh.split(' / ').map((zh, i) => ({ zh, en: english[i] ?? null }));
  return halves.some(({ zh, en }) =>
    [zh, en ?? '', pinyin[zh] ?? ''].some((spelled) => {
      const folded = foldText(spelled);
      return folded.startsWith(foldText(text)) || folded.startsWith(letters);
    }),
  );
}

/** What is wrong with how a text finds a thing; null = it is found as it should be. */
function findFault(thing: NamedThing, text: string): string | null {
  const hits = search({ text, limit: everything });
  const place = hits.findIndex(({ key }) => key === thing.key);
  if (place < 0) return `“${text}” does not find ${thing.zh}`;
  if (place < shown) return null;
  // More than fit may begin alike: then all that come before it do.
  const other = hits.slice(0, place).find((hit) => !beginsSo(hit, text));
  return other ? `“${text}” finds ${other.name.zh} before ${thing.zh}` : null;
}

describe('every named place, building, street and lane', () => {
  it.each(ways)('is found by its first two syllables in %s', (_way, type) => {
    expect(namedThings.flatMap((thing) => findFault(thing, type(thing)) ?? [])).toEqual([]);
  });

  it('is one of more than a hundred, and has a reading', () => {
    expect(namedThings.length).toBeGreaterThan(100);
    expect(namedThings.filter(({ syllables }) => syllables.length < 2)).toEqual([]);
  });
});
