import { nameLanguage } from './translate';

/**
 * The `lang` of a text that the pack or a person wrote: Chinese words on a page in another language are marked, so that a
 * screen reader reads them with a Chinese voice. Undefined where the page's own language will do.
 */
export const langOf = (text: string): 'zh-Hans' | undefined =>
  nameLanguage() !== 'zh' && /\p{Script=Han}/u.test(text) ? 'zh-Hans' : undefined;
