import type { Message } from '../../src/i18n/message';

export type Messages = Readonly<Record<string, Message>>;

export interface TranslationFlaws {
  /** Keys that it does not have: the fallback speaks there. */
  readonly missing: readonly string[];
  /** Keys that nothing on the page asks for. */
  readonly surplus: readonly string[];
  /** One sentence a message that would be shown wrongly. */
  readonly wrong: readonly string[];
}

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The names in `{holes}`, of all plural forms together: a singular may do without its number. */
function holesOf(message: Message): string {
  const names = textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole));
  return [...new Set(names)].sort().join(', ') || 'none';
}

/** Holds the messages of a language, a BCP 47 tag, against those of a complete one. */
export function checkTranslation(tag: string, messages: Messages, complete: Messages): TranslationFlaws {
  const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return {
    missing: Object.keys(complete).filter((key) => !Object.hasOwn(messages, key)),
    surplus: Object.keys(messages).filter((key) => !Object.hasOwn(complete, key)),
    wrong: Object.entries(messages).flatMap(([key, message]) => {
      const original = complete[key];
      return original === undefined ? [] : findFaults(key, message, original, plurals);
    }),
  };
}

function findFaults(key: string, message: Message, original: Message, plurals: readonly string[]): string[] {
  const faults: string[] = [];
  if (textsOf(message).some((text) => text.trim() === '')) faults.push(`${key} has an empty text.`);
  const [came, expected] = [holesOf(message), holesOf(original)];
  if (came !== expected) faults.push(`${key} has the holes ${came}, where ${expected} was expected.`);
  if (typeof message !== 'string') {
    const lacking = plurals.filter((category) => !Object.hasOwn(message, category));
    if (lacking.length > 0) faults.push(`${key} lacks the plural ${lacking.join(', ')}.`);
  }
  return faults;
}
