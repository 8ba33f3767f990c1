import type { Message } from './message';
import type { zh } from './zh';

/** Chinese is the reference catalogue: its keys are the keys. */
export type MessageKey = keyof typeof zh;
export type Catalogue = Readonly<Record<MessageKey, Message>>;

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** BCP 47 tags for `Intl` and the `lang` attribute. */
export const localeOf: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** One chunk a language: only the one in use is loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'zh':
      return (await import('./zh')).zh;
    case 'en':
      return (await import('./en')).en;
  }
}
