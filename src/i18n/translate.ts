import { signal } from '@preact/signals';
import { type Catalogue, type Language, loadCatalogue, localeOf, type MessageKey } from './catalogue';
import { fillMessage, type MessageValues } from './message';

interface Current {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

const current = signal<Current | null>(null);

/** Loads a language, then switches every text on the page at once. */
export async function switchLanguage(language: Language): Promise<void> {
  const catalogue = await loadCatalogue(language);
  current.value = { language, catalogue };
}

/** The language on the page; a component that reads it is drawn again when it changes. */
export function currentLanguage(): Language {
  return current.value?.language ?? 'zh';
}

export function currentLocale(): string {
  return localeOf[currentLanguage()];
}

/** The text of a key in the language on the page. */
export function t(key: MessageKey, values?: MessageValues): string {
  const { value } = current;
  return value ? fillMessage(value.catalogue[key], localeOf[value.language], values) : '';
}
