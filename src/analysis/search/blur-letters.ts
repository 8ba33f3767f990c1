/**
 * Pinyin with the sounds made one that speakers of Shanghai often do not tell apart: zh z, ch c, sh s, n ng, n l.
 * Only to be compared with letters that were blurred as well.
 */
export const blurLetters = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/n/g, 'l');
