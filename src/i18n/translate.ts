import { signal } from '@preact/signals';
import type { Language, MessageKey, Volume } from './catalogue';
import { type LanguageTag, localeOf } from './language-tags';
import type { MessageValues } from './message';
import { loadWords, sayWith, type Words } from './words';

const current = signal<Words | null>(null);

/** The volumes that are open; a language is switched with all of them. */
const opened = new Set<Volume>(['shell']);

/** Loads a language, then switches every text on the page at once. */
export async function switchLanguage(language: LanguageTag): Promise<void> {
  const wanted = [...opened];
  const words = await loadWords(language, wanted);
  // A lens that was opened meanwhile has brought its words in the language before.
  if (opened.size > wanted.length) return switchLanguage(language);
  current.value = words;
}

/** Loads the words of a lens in the language on the page; they come along with every later language. */
export async function openVolume(volume: Volume): Promise<void> {
  const language = currentLanguage();
  const words = await loadWords(language, [volume]);
  opened.add(volume);
  if (currentLanguage() !== language) return openVolume(volume);
  current.value = {
    ...words,
    messages: { ...current.value?.messages, ...words.messages },
    spare: { ...current.value?.spare, ...words.spare },
  };
}

/** The language on the page; a component that reads it is drawn again when it changes. */
export function currentLanguage(): LanguageTag {
  return current.value?.language ?? 'zh';
}

export function currentLocale(): string {
  return localeOf(currentLanguage());
}

/** Which way the script on the page runs. */
export function currentDirection(): Words['direction'] {
  return current.value?.direction ?? 'ltr';
}

/** The one of a pack's two languages in which names are shown. */
export function nameLanguage(): Language {
  return current.value?.fallback ?? 'zh';
}

/** The text of a key in the language on the page; empty while its volume is closed. */
export function t(key: MessageKey, values?: MessageValues): string {
  const { value } = current;
  return value ? sayWith(value, key, values) : '';
}
