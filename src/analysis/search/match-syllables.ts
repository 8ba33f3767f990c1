import type { Spelling } from './spell-name';

/** How a text can be the pinyin of a name. */
export type SyllableMatch = 'exact' | 'prefix' | 'within' | 'initials';

/**
 * Whether letters without spaces and tones read a name: in full from any of its syllables, the last one as far
 * as it is typed; or from its first one with some syllables by their initials (`jas`, `jingas`).
 */
export function matchSyllables(
  letters: string,
  { reading: { text, starts }, syllables }: Pick<Spelling, 'reading' | 'syllables'>,
): SyllableMatch | null {
  if (letters === '' || text === '') return null;
  if (text === letters) return 'exact';
  if (text.startsWith(letters)) return 'prefix';
  if (starts.some((start) => text.startsWith(letters, start))) return 'within';
  const isBegun = letters[0] === syllables[0]?.[0];
  return isBegun && isAbbreviation(letters, syllables) ? 'initials' : null;
}

/** Whether a text in which an input method has left some pinyin begins a name: 静安si, `jing安`. */
export const matchMixed = (text: string, { syllables, characters }: Spelling): boolean =>
  characters.length > 0 && isAbbreviation(text, syllables, characters);

/** One letter would be the initial of half the names. */
const shortestAbbreviation = 2;

function isAbbreviation(
  text: string,
  syllables: readonly string[],
  characters: readonly string[] = [],
): boolean {
  if (text.length < shortestAbbreviation) return false;
  // Reachable places in the text, syllable by syllable: no combination is tried twice.
  let reached = new Set([0]);
  for (const [i, syllable] of syllables.entries()) {
    const next = new Set<number>();
    for (const from of reached) {
      if (syllable.startsWith(text.slice(from))) return true;
      for (const part of [syllable, syllable.slice(0, 1), initialOf(syllable), characters[i]])
        if (part && text.startsWith(part, from)) next.add(from + part.length);
    }
    if (next.size === 0) return false;
    if (next.has(text.length)) return true;
    reached = next;
  }
  return false;
}

const initialOf = (syllable: string): string => /^[zcs]h/.exec(syllable)?.[0] ?? syllable.slice(0, 1);
