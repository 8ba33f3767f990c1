import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../src/analysis/search/create-searcher';
import { attachmentLimits } from '../../../src/analysis/street-network/data';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { createSeededRandom } from '../../../src/lib/seeded-random';
import { checkSearch } from '../../fuzz/check-search';
import { shuffle } from '../../helpers/shuffle';
import { district, namedThings, pinyin, plain } from './names-of-pack';

const search = createSearcher(district, pinyin);
const everything = 1000;

/** One random error in a text: a letter more, less, another, or two swapped. */
function misspell(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const edits = [
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ];
  return edits[Math.floor(random() * edits.length)] as string;
}

describe('search', () => {
  it('finds every name in spite of one error from 4 letters on, of two from 8', () => {
    const random = createSeededRandom(5);
    const missed = namedThings.flatMap((thing) => {
      const read = thing.syllables.map(plain).join('');
      const texts = [misspell(read, random), misspell(misspell(read, random), random)].filter(
        (text, i) => text.length >= [4, 8][i]! && /^[a-z]+$/.test(read),
      );
      return texts.filter((text) => {
        const hits = search({ text, limit: everything });
        // What is another name's beginning now is no error any more.
        const isNamed = hits.some(({ name }) =>
          (pinyin[name.zh] ?? '').split(' ').map(plain).join('').startsWith(text),
        );
        return !isNamed && !hits.some(({ key }) => key === thing.key);
      });
    });
    expect(missed).toEqual([]);
  });

  it('answers any text at all, the same every time, each thing once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        expect(checkSearch(seed)).toEqual([]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('does not mind in which order the pack lists things', () => {
    const random = createSeededRandom(7);
    const mixed = createSearcher(
      {
        ...district,
        neighbourhoods: shuffle(district.neighbourhoods, random),
        grids: shuffle(district.grids, random),
        buildings: shuffle(district.buildings, random),
        seats: shuffle(district.seats, random),
        streets: shuffle(district.streets, random),
        places: shuffle(district.places, random),
      },
      Object.fromEntries(shuffle(Object.entries(pinyin), random)),
    );
    for (const text of ['静安', 'jingan', 'ya', 'exit', '路口', 's', '愚园路', 'huasan', 'Road', '弄口']) {
      const question = { text, limit: everything };
      const keys = mixed(question).map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(0);
      expect(keys).toEqual(search(question).map(({ key }) => key));
    }
  });

  it('says of each hit where one can stand: a walk can start there', () => {
    const { plane, findEdge } = prepareNetwork(district);
    const hits = ['a', 'e', 'i', 'u', '路', 's0', 's1', 'ja'].flatMap((text) =>
      search({ text, limit: everything }),
    );
    const keys = new Set(hits.map(({ key }) => key));
    expect(keys.size).toBeGreaterThan(250);
    const far = hits.filter(
      ({ key, at }) => !key.startsWith('seat:') && !findEdge(plane.toPlane(at), attachmentLimits.person),
    );
    expect(far.map(({ key }) => key)).toEqual([]);
  });
});
