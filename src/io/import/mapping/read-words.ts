import { foldValue } from './fold-value';
import type { ValueWords } from './value-words';

/** Longest cell that is searched for a word inside it: a remark is no value. */
const longestPhrase = 40;
const negations = /[不未非无没缺]|\b(?:not|no|non|pas|nicht|kein|sin|ohne|sans|without)\b/u;

const indexes = new WeakMap<ValueWords, ReadonlyMap<string, string>>();

function indexOf(words: ValueWords): ReadonlyMap<string, string> {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [value, list] of Object.entries(words))
    for (const word of list.split(',')) if (!index.has(foldValue(word))) index.set(foldValue(word), value);
  indexes.set(words, index);
  return index;
}

/**
 * The value of a vocabulary that a cell means, or null: the word itself; without a remark in brackets or a
 * number of a list before it (`1-正常`, `有（破损）`); else the longest known word inside it, unless what is left
 * turns it into its opposite.
 */
export function readWords(cell: string, words: ValueWords): string | null {
  const index = indexOf(words);
  const text = foldValue(cell);
  const bare = text
    .replace(/[([{].*?[)\]}]?$/u, '')
    .replace(/^(?:\d{1,2}|[a-z])\s*[-.、:：)]\s*(?=\D)/u, '')
    .replace(/[。.;；!]+$/u, '')
    .trim();
  const one = bare.length > 4 ? bare.replace(/s$/, '') : bare;
  const known = index.get(text) ?? index.get(bare) ?? index.get(one);
  return known ?? (bare.length <= longestPhrase ? findInside(bare, index) : null);
}

function findInside(text: string, index: ReadonlyMap<string, string>): string | null {
  let longest = '';
  for (const word of index.keys())
    if (word.length > longest.length && isPhrase(word) && holds(text, word)) longest = word;
  if (longest === '' || negations.test(text.replace(longest, ' '))) return null;
  return index.get(longest) ?? null;
}

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);
/** Shorter words are parts of others. */
const isPhrase = (word: string): boolean => word.length >= (isHan(word) ? 2 : 4);

function holds(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1 || isHan(word)) return at !== -1;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ');
}
