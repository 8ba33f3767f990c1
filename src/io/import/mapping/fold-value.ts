import { simplify } from './fold-header';

/** A cell as values are compared: one width, no case, no accents, simplified signs, single spaces. */
export const foldValue = (text: string): string =>
  simplify(text.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim();
