import { signal } from '@preact/signals';
import {
  type Catalogue,
  type Language,
  loadCatalogue,
  localeOf,
  type MessageKey,
  type Volume,
} from './catalogue';
import { fillMessage, type MessageValues } from './message';

interface Current {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

const current = signal<Current | null>(null);

/** The volumes that are open; a language is switched with all of them. */
const opened = new Set<Volume>(['shell']);

/** Loads a language, then switches every text on the page at once. */
export async function switchLanguage(language: Language): Promise<void> {
  const wanted = [...opened];
  const catalogue = await loadCatalogue(language, wanted);
  // A lens that was opened meanwhile has brought its words in the language before.
  if (opened.size > wanted.length) return switchLanguage(language);
  current.value = { language, catalogue };
}

/** Loads the words of a lens in the language on the page; they come along with every later language. */
export async function openVolume(volume: Volume): Promise<void> {
  const language = currentLanguage();
  const messages = await loadCatalogue(language, [volume]);
  opened.add(volume);
  if (currentLanguage() !== language) return openVolume(volume);
  current.value = { language, catalogue: { ...current.value?.catalogue, ...messages } };
}

/** The language on the page; a component that reads it is drawn again when it changes. */
export function currentLanguage(): Language {
  return current.value?.language ?? 'zh';
}

export function currentLocale(): string {
  return localeOf[currentLanguage()];
}

/** The text of a key in the language on the page; empty while its volume is closed. */
export function t(key: MessageKey, values?: MessageValues): string {
  const { value } = current;
  const message = value?.catalogue[key];
  return value && message !== undefined ? fillMessage(message, localeOf[value.language], values) : '';
}
