import type { LanguageTag } from '../i18n/language-tags';
import { switchLanguage } from '../i18n/translate';
import { writePreference } from '../state/preferences';

export async function chooseLanguage(language: LanguageTag): Promise<void> {
  await switchLanguage(language);
  writePreference('language', language);
}
