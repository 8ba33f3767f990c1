import { simplifiedSigns } from './simplified-signs';

/** A header, or a word for a field, in the forms in which they are compared. */
export interface FoldedHeader {
  /** Simplified Chinese signs in one piece; empty where there are none. */
  readonly zh: string;
  /** Words without case and accents; `SeatsCount` and `seats_count` are two each. */
  readonly words: readonly string[];
}

/** Longest header that is looked at; the rest is a sentence. */
const longest = 120;

/** Without case, accents, full-width forms and traditional signs; plurals and ß as they are written. */
export function foldHeader(header: string): FoldedHeader {
  const plain = header
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  const zh = simplify((plain.match(/[a-z]?\p{Script=Han}+/gu) ?? []).join(''));
  const words = plain.replace(/[a-z]?\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return { zh, words };
}

/** Simplified signs for traditional ones, as far as headers and values have them. */
export const simplify = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (sign) => simplifiedSigns.get(sign) ?? sign);
