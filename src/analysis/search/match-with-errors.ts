import { countEdits } from './count-edits';
import { least } from './least';
import type { Query } from './read-query';
import type { Pieces, Spelling } from './spell-name';

/** One error from 4 letters on, two from 8: fewer letters with an error would be any word. */
const lettersForErrors = [4, 8] as const;
/** A Chinese character says as much as two letters or more: 3 of them bear one wrong one. */
const charactersForAnError = 3;
/** A sound that is often not told apart, once or more often, is half an error; from so many letters on. */
const soundError = 0.5;
const lettersForSounds = 3;

/** How many errors a text may have. */
const allowedErrors = ({ length }: string): number =>
  length < lettersForErrors[0] ? 0 : length < lettersForErrors[1] ? 1 : 2;

/** Fewest errors with which the text begins the name, one of its words or syllables; null = too many. */
export function matchWithErrors(query: Query, spelling: Spelling): number | null {
  const { text, letters } = query;
  if (letters === '')
    return text.length >= charactersForAnError ? countEdits(text, spelling.chinese, 1) : null;
  return least([
    matchReading(query, spelling),
    countFromEach(text, spelling.english, allowedErrors(text)),
    matchWords(query.longestFirst, spelling.words),
  ]);
}

function matchReading({ letters, sounds }: Query, spelling: Spelling): number | null {
  const limit = allowedErrors(letters);
  const raw = countFromEach(letters, spelling.reading, limit);
  if (letters.length < lettersForSounds || raw === 0) return raw;
  const blurred = countFromEach(sounds, spelling.sounds, limit);
  return least([raw, blurred === null ? null : blurred + soundError]);
}

/** Fewest edits from the beginning of any of the pieces on, through the pieces that follow. */
function countFromEach(text: string, { text: name, starts }: Pieces, limit: number): number | null {
  let fewest: number | null = null;
  for (const start of starts) {
    const edits = countEdits(text, name, fewest ?? limit, start);
    if (edits !== null && (fewest === null || edits < fewest)) fewest = edits;
    if (fewest === 0) break;
  }
  return fewest;
}

/** Words in any order, each with the errors that its own length allows, two in all. */
function matchWords(longestFirst: readonly string[], named: readonly string[]): number | null {
  if (longestFirst.length < 2 || longestFirst.length > named.length) return null;
  const free = [...named];
  let errors = 0;
  for (const word of longestFirst) {
    let best: { readonly at: number; readonly edits: number } | null = null;
    for (const [at, candidate] of free.entries()) {
      const edits = countEdits(word, candidate, allowedErrors(word));
      if (edits !== null && (best === null || edits < best.edits)) best = { at, edits };
    }
    if (!best) return null;
    errors += best.edits;
    free.splice(best.at, 1);
  }
  return errors <= lettersForErrors.length ? errors : null;
}
