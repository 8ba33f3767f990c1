import type { Language } from '../i18n/catalogue';
import { switchLanguage } from '../i18n/translate';
import { writePreference } from '../state/preferences';

export async function chooseLanguage(language: Language): Promise<void> {
  await switchLanguage(language);
  writePreference('language', language);
}
