import { least } from './least';
import { matchMixed, matchSyllables } from './match-syllables';
import { isLatin, type Query } from './read-query';
import type { Spelling } from './spell-name';
import { wordVariants } from './word-variants';

/**
 * How well something typed matches, the lower the better. A whole name before its beginning, that before words
 * in any order, those before a part; a name before its pinyin, initials last; what a thing is near to after all
 * that is called so; errors at the end. A step between two of them is what a lesser difference may add.
 */
export const qualities = {
  exact: 0,
  prefix: 1,
  /** A word for its kind was typed, and nothing else. */
  kind: 1.75,
  words: 2,
  within: 3,
  initials: 4,
  /** Added when it is read, not written. */
  read: 0.5,
  /** Added when a word for its kind was typed beside its name. */
  kindBeside: 0.25,
  /** Added when it is not the name but where the thing is. */
  hint: 5,
  /** Added when something is typed wrongly, with the number of errors. */
  wrong: 10,
} as const;

/** How well the text matches without an error; null = it does not. */
export function matchSpelling(query: Query, spelling: Spelling): number | null {
  const { text, letters } = query;
  const match = letters === '' ? null : matchSyllables(letters, spelling);
  return least([
    matchText(text, spelling.chinese),
    matchText(text, spelling.english.text),
    matchWords(query.longestFirst, spelling),
    query.mixed !== '' && matchMixed(query.mixed, spelling) ? qualities.initials : null,
    match && (match === 'initials' ? qualities.initials : qualities[match] + qualities.read),
  ]);
}

function matchText(text: string, name: string): number | null {
  if (name === '') return null;
  if (name === text) return qualities.exact;
  const at = name.indexOf(text);
  if (at < 0) return null;
  return at === 0 ? qualities.prefix : qualities.within;
}

/** Every word typed begins another word of the name, or stands in the Chinese one, in whatever order. */
function matchWords(longestFirst: readonly string[], { words: named, chinese }: Spelling): number | null {
  // Bit i: word i of the name is taken. A name of more than 30 words is compared by its first 30.
  let taken = 0;
  for (const word of longestFirst) {
    if (!isLatin(word)) {
      if (!chinese.includes(word)) return null;
      continue;
    }
    const at = named.findIndex(
      (candidate, i) => i < 30 && !(taken & (1 << i)) && beginsWord(word, candidate),
    );
    if (at < 0) return null;
    taken |= 1 << at;
  }
  return longestFirst.length > 0 ? qualities.words : null;
}

const beginsWord = (word: string, candidate: string): boolean =>
  candidate.startsWith(word) ||
  (Object.hasOwn(wordVariants, candidate) &&
    (wordVariants[candidate] as readonly string[]).some((variant) => variant === word));
