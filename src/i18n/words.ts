import {
  type Catalogue,
  type Language,
  languages,
  loadCatalogue,
  type MessageKey,
  type Volume,
} from './catalogue';
import { type LanguageTag, loadTranslation, localeOf } from './language-tags';
import { fillMessage, type MessageValues } from './message';
import type { Translation } from './translation';

/** What is said in a language, and by whom where it has no words of its own. */
export interface Words {
  readonly language: LanguageTag;
  readonly direction: Translation['direction'];
  readonly messages: Catalogue;
  /** One of the two languages: it speaks where a message is missing, and has the names of a pack. */
  readonly fallback: Language;
  /** Its messages; empty where the language is one of the two, which lack none. */
  readonly spare: Catalogue;
}

const isOneOfTheTwo = (tag: LanguageTag): tag is Language => languages.some((language) => language === tag);

/** Some volumes of a language. @throws when they can neither be fetched nor read from the cache */
export async function loadWords(
  tag: LanguageTag,
  volumes: Iterable<Volume>,
  load: typeof loadTranslation = loadTranslation,
): Promise<Words> {
  if (isOneOfTheTwo(tag)) {
    const messages = await loadCatalogue(tag, volumes);
    return { language: tag, direction: 'ltr', messages, fallback: tag, spare: {} };
  }
  const { direction, fallback, messages } = await load(tag);
  return { language: tag, direction, messages, fallback, spare: await loadCatalogue(fallback, volumes) };
}

/** The text of a key; empty where neither language has opened its volume. A missing message keeps the plurals of its own language. */
export function sayWith(words: Words, key: MessageKey, values?: MessageValues): string {
  const own = words.messages[key];
  if (own !== undefined) return fillMessage(own, localeOf(words.language), values);
  const spare = words.spare[key];
  return spare === undefined ? '' : fillMessage(spare, localeOf(words.fallback), values);
}
