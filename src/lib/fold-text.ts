/** A pasted text is cut here, characters: far longer than any name, short enough for any search. */
const longestText = 200;

/** Apostrophes as people and input methods write them; they part no word: Jing'an is `jingan`. */
const apostrophes = /['’‘ʼ＇`´]/g;
const notLettersOrDigits = /[^\p{L}\p{N}]+/u;

/**
 * The words of a text without case, accents, apostrophes and full-width forms, so that `Reel` finds `Réel`.
 * What parts words is neither a letter nor a digit.
 */
export const foldWords = (text: string): readonly string[] =>
  text
    .slice(0, longestText)
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(notLettersOrDigits)
    .filter((word) => word !== '');

/** The same in one piece: spaces and punctuation say nothing. */
export const foldText = (text: string): string => foldWords(text).join('');
