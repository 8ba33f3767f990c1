import type { Catalogue, MessageKey } from '../../../src/i18n/catalogue';
import type { Translation } from '../../../src/i18n/translation';
import { messages as adopt } from '../../../src/i18n/volumes/adopt-en';
import { messages as data } from '../../../src/i18n/volumes/data-en';
import { messages as find } from '../../../src/i18n/volumes/find-en';
import { messages as plan } from '../../../src/i18n/volumes/plan-en';
import { messages as shell } from '../../../src/i18n/volumes/shell-en';
import { expandMessage } from '../../i18n/expand-message';

/** Left out, so that a missing message is met in a browser too. */
export const leftOut: MessageKey = 'common.about.privacy';

const english = Object.entries({ ...shell, ...find, ...plan, ...adopt, ...data });

/** The pseudo-language of tests: English with longer words. It is in no build that is shipped. */
export const translation: Translation = {
  direction: 'ltr',
  fallback: 'en',
  messages: Object.fromEntries(
    english.flatMap(([key, message]) => (key === leftOut ? [] : [[key, expandMessage(message)]])),
  ) as Catalogue,
};
