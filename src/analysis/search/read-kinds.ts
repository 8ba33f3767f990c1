import { kindWords, type SoughtKind } from './kind-words';
import { type Query, readQuery } from './read-query';

/** A word for a kind of thing that was typed, and what was typed besides. */
export interface KindQuery {
  readonly sort: SoughtKind;
  readonly rest: Query;
}

/** So many letters of a word for a kind say which it is: `toi`. */
const lettersOfWord = 3;

/** The kinds of things that a text names: 静安寺 出口 is an exit, of something called 静安寺. */
export function readKinds(query: Query): readonly KindQuery[] {
  const found: KindQuery[] = [];
  for (const [sort, words] of Object.entries(kindWords) as [SoughtKind, readonly string[]][])
    for (const word of words) {
      const rest = takeWord(query, word);
      if (rest !== null) found.push({ sort, rest: readQuery(rest) });
    }
  return found;
}

/** The text without the word; null = the word is not in it. */
function takeWord({ text, words }: Query, word: string): string | null {
  if (text === word) return '';
  const isLatin = /^[a-z]+$/.test(word);
  if (!isLatin) {
    const at = text.indexOf(word);
    return at < 0 ? null : `${text.slice(0, at)} ${text.slice(at + word.length)}`;
  }
  if (text.length >= lettersOfWord && word.startsWith(text)) return '';
  const at = words.indexOf(word);
  if (at >= 0) return words.filter((_, i) => i !== at).join(' ');
  // jingansiditie, 静安寺metro
  return text.length > word.length && text.endsWith(word) ? text.slice(0, -word.length) : null;
}
