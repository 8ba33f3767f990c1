import { type NeedToken, needTokens } from '../../src/model/vocabulary';

/**
 * The tokens of `--need a,b`, sorted and without duplicates; none for an empty text.
 * @throws Error with one sentence.
 */
export function readNeed(text: string): NeedToken[] {
  const words = text.split(',').map((word) => word.trim());
  const tokens = words
    .filter((word) => word !== '')
    .map((word) => {
      const token = needTokens.find((known) => known === word);
      if (!token) throw new Error(`--need ${word} is not known: expected some of ${needTokens.join(', ')}.`);
      return token;
    });
  return [...new Set(tokens)].sort();
}
