import type { Message } from '../../src/i18n/message';

/** The parts of a language's catalogue, as its `index.ts` gathers them: part name → key → message. */
export type CatalogueParts = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** Keys that may break a rule, each for a reason that stands beside the list. */
export interface AllowedTexts {
  /** The same text in both languages. */
  readonly equal: readonly string[];
  /** Chinese characters in the English text. */
  readonly chineseInEnglish: readonly string[];
}

/**
 * Holds the two catalogues against each other.
 * @returns one sentence a flaw
 */
export function checkCatalogues(zh: CatalogueParts, en: CatalogueParts, allowed: AllowedTexts): string[] {
  const chinese = gather(zh);
  const english = gather(en);
  const flaws = [...findRepeats(zh, 'zh'), ...findRepeats(en, 'en')];
  for (const key of chinese.keys()) {
    if (!english.has(key)) flaws.push(`${key} has no English text.`);
  }
  for (const [key, message] of english) {
    const original = chinese.get(key);
    if (original === undefined) flaws.push(`${key} has no Chinese text.`);
    else flaws.push(...compare(key, original, message, allowed));
  }
  for (const key of allowed.equal) {
    if (!chinese.has(key) || !isEqual(chinese.get(key), english.get(key))) {
      flaws.push(`${key} stands in the list of equal texts, but is not equal in both languages.`);
    }
  }
  for (const key of allowed.chineseInEnglish) {
    if (!hasChinese(english.get(key) ?? '')) {
      flaws.push(`${key} stands in the list of Chinese in English, but has none.`);
    }
  }
  return flaws;
}

function gather(parts: CatalogueParts): Map<string, Message> {
  return new Map(Object.values(parts).flatMap((part) => Object.entries(part)));
}

/** A key in two parts: the later one would silently win. */
function findRepeats(parts: CatalogueParts, language: string): string[] {
  const owner = new Map<string, string>();
  const flaws: string[] = [];
  for (const [part, messages] of Object.entries(parts)) {
    for (const key of Object.keys(messages)) {
      const first = owner.get(key);
      if (first !== undefined)
        flaws.push(`${key} stands in both ${language}/${first} and ${language}/${part}.`);
      owner.set(key, part);
    }
  }
  return flaws;
}

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const isEqual = (a: Message | undefined, b: Message | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const hasChinese = (message: Message): boolean =>
  textsOf(message).some((text) => /\p{Script=Han}/u.test(text));

/** The names in `{holes}`, of all plural forms together: a singular may do without its number. */
function holesOf(message: Message): string {
  const holes = textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(holes)].sort().join(', ');
}

function compare(key: string, chinese: Message, english: Message, allowed: AllowedTexts): string[] {
  const flaws: string[] = [];
  if ([...textsOf(chinese), ...textsOf(english)].some((text) => text.trim() === '')) {
    flaws.push(`${key} has an empty text.`);
  }
  if (isEqual(chinese, english) && !allowed.equal.includes(key)) {
    flaws.push(`${key} is the same in both languages.`);
  }
  if (hasChinese(english) && !allowed.chineseInEnglish.includes(key)) {
    flaws.push(`${key} has Chinese characters in its English text.`);
  }
  if (holesOf(chinese) !== holesOf(english)) {
    flaws.push(`${key} has the holes {${holesOf(chinese)}} in Chinese and {${holesOf(english)}} in English.`);
  }
  return flaws;
}
