import type { Message } from '../../src/i18n/message';

/** The parts of a language's catalogue, as its `index.ts` gathers them: part name → key → message. */
export type CatalogueParts = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/**
 * Holds the two catalogues against each other.
 * @param equalAllowed keys whose texts may be the same in both languages
 * @returns one sentence a flaw
 */
export function checkCatalogues(
  zh: CatalogueParts,
  en: CatalogueParts,
  equalAllowed: readonly string[],
): string[] {
  const chinese = gather(zh);
  const english = gather(en);
  const flaws = [...findRepeats(zh, 'zh'), ...findRepeats(en, 'en')];
  for (const key of chinese.keys()) {
    if (!english.has(key)) flaws.push(`${key} has no English text.`);
  }
  for (const [key, message] of english) {
    const original = chinese.get(key);
    if (original === undefined) flaws.push(`${key} has no Chinese text.`);
    else flaws.push(...compare(key, original, message, equalAllowed));
  }
  for (const key of equalAllowed) {
    if (JSON.stringify(chinese.get(key)) !== JSON.stringify(english.get(key)) || !chinese.has(key)) {
      flaws.push(`${key} stands in the list of equal texts, but is not equal in both languages.`);
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
  typeof message === 'string' ? [message] : [message.one, message.other];

/** The names in `{holes}`, of all plural forms together: a singular may do without its number. */
function holesOf(message: Message): string {
  const holes = textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(holes)].sort().join(', ');
}

function compare(key: string, chinese: Message, english: Message, equalAllowed: readonly string[]): string[] {
  const flaws: string[] = [];
  if ([...textsOf(chinese), ...textsOf(english)].some((text) => text.trim() === '')) {
    flaws.push(`${key} has an empty text.`);
  }
  if (JSON.stringify(chinese) === JSON.stringify(english) && !equalAllowed.includes(key)) {
    flaws.push(`${key} is the same in both languages.`);
  }
  if (textsOf(english).some((text) => /\p{Script=Han}/u.test(text)) && !equalAllowed.includes(key)) {
    flaws.push(`${key} has Chinese characters in its English text.`);
  }
  if (holesOf(chinese) !== holesOf(english)) {
    flaws.push(`${key} has the holes {${holesOf(chinese)}} in Chinese and {${holesOf(english)}} in English.`);
  }
  return flaws;
}
