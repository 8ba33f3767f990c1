import { foldWords } from '../../lib/fold-text';
import { blurLetters } from './blur-letters';
import { simplifyCharacters } from './simplify-characters';

/** What somebody typed, folded. */
export interface Query {
  /** In one piece: 静安寺, `jingantemple`. */
  readonly text: string;
  readonly words: readonly string[];
  /** The same, longest first: the longest says most, and takes its place in a name first. */
  readonly longestFirst: readonly string[];
  /** As pinyin: tone digits taken off, v for ü made u as the accents are. '' = it has Chinese characters. */
  readonly letters: string;
  /** Chinese with letters in it, in one piece; '' = has only the one or the other. */
  readonly mixed: string;
  /** The letters blurred. */
  readonly sounds: string;
}

/** Longer than any name of a pack with its street: what is typed beyond it says nothing, characters. */
const longestQuery = 64;

/** A tone after a syllable, 1 to 5 (5 and 0 for none): a digit between letters or at the end. */
const toneDigits = /([a-z])[0-5](?=[a-z]|$)/g;

export const isLatin = (text: string): boolean => /^[a-z0-9]*$/.test(text);

export function readQuery(typed: string): Query {
  const folded = foldWords(typed).map(simplifyCharacters);
  const text = folded.join('').slice(0, longestQuery);
  const words = takeUpTo(folded, longestQuery);
  const untoned = folded.map((word) => word.replace(toneDigits, '$1')).join('');
  const letters = isLatin(text) ? untoned.slice(0, longestQuery).replaceAll('v', 'u') : '';
  return {
    text,
    words,
    longestFirst: [...words].sort((a, b) => b.length - a.length),
    letters,
    mixed: letters === '' && /[a-z]/.test(text) ? text : '',
    sounds: blurLetters(letters),
  };
}

/** The first words that have so many characters together; one that is longer than that alone is no word. */
function takeUpTo(words: readonly string[], length: number): readonly string[] {
  let left = length;
  return words.filter((word) => {
    left -= word.length;
    return left >= 0;
  });
}
