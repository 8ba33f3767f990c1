import type { LocalName } from '../../model/district';
import type { PinyinByName } from './data';
import { fromBeginning, type Spelling, spellName } from './spell-name';

export interface Speller {
  readonly spell: (...names: readonly (LocalName | null)[]) => readonly Spelling[];
  /** Two names as one; on demand without the last character of the first, 路. */
  readonly spellPair: (first: LocalName, second: LocalName, isFirstCut?: boolean) => readonly Spelling[];
}

/** Spells names, each once: what many things are called, or stand at, is then also compared once. */
export function createSpeller(pinyin: PinyinByName): Speller {
  const known = new Map<string, readonly Spelling[]>();
  const readingOf = ({ zh }: LocalName) => (Object.hasOwn(pinyin, zh) ? pinyin[zh] : undefined);
  const once = (key: string, make: () => readonly Spelling[]) => {
    const spellings = known.get(key) ?? make();
    known.set(key, spellings);
    return spellings;
  };
  const spellOne = (name: LocalName) =>
    once(JSON.stringify([name.zh, name.en]), () => spellName(name, readingOf(name)));
  const joinNames = (first: LocalName, second: LocalName, isFirstCut: boolean) => {
    const kept = isFirstCut ? -1 : undefined;
    const read = readingOf(first)?.split(' ').slice(0, kept).join(' ');
    const readAfter = readingOf(second);
    const reading = read === undefined || readAfter === undefined ? undefined : `${read} ${readAfter}`;
    const en = first.en !== null && second.en !== null ? `${first.en} ${second.en}` : null;
    return spellName({ zh: first.zh.slice(0, kept) + second.zh, en }, reading).map(fromBeginning);
  };
  return {
    spell: (...names) => names.flatMap((name) => (name ? spellOne(name) : [])),
    spellPair: (first, second, isFirstCut = false) =>
      once(JSON.stringify([first.zh, first.en, second.zh, second.en, isFirstCut]), () =>
        joinNames(first, second, isFirstCut),
      ),
  };
}
