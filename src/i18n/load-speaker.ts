import { type Language, loadCatalogue, type MessageKey, type Volume } from './catalogue';
import { localeOf } from './language-tags';
import { fillMessage, type MessageValues } from './message';

/** Speaks one language whatever is on the page: for papers that stand in two languages at once. */
export interface Speaker {
  readonly language: Language;
  say(key: MessageKey, values?: MessageValues): string;
  /** A name in the language; the district's own where there is no other. */
  name(name: { readonly zh: string; readonly en: string | null }): string;
  /** `YYYY-MM-DD` in words. */
  day(day: string): string;
}

/** @throws when the words of the language can neither be fetched nor read from the cache */
export async function loadSpeaker(language: Language, volumes: readonly Volume[]): Promise<Speaker> {
  const catalogue = await loadCatalogue(language, volumes);
  const locale = localeOf(language);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    say(key, values) {
      const message = catalogue[key];
      return message === undefined ? '' : fillMessage(message, locale, values);
    },
    name: ({ zh, en }) => (language === 'en' ? (en ?? zh) : zh),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
  };
}
