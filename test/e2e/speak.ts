import type { Language, MessageKey } from '../../src/i18n/catalogue';
import { localeOf } from '../../src/i18n/language-tags';
import { fillMessage, type MessageValues } from '../../src/i18n/message';
import { catalogues } from '../helpers/catalogues';

/** The words of a key in a language, as the page shows them: tests name keys, never copies of texts. */
export function speak(language: Language): (key: MessageKey, values?: MessageValues) => string {
  return (key, values) => fillMessage(catalogues[language][key], localeOf(language), values);
}

/**
 * A message as a pattern that takes anything in its holes: for sentences whose figures a test reads, or
 * does not care for. Every plural form matches.
 */
export function pattern(language: Language, key: MessageKey): RegExp {
  const message = catalogues[language][key];
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  const escaped = texts.map((text) =>
    text
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('(.+?)'),
  );
  return new RegExp(escaped.join('|'));
}
