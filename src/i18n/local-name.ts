import { currentLanguage } from './translate';

/** A name in the language on the page; the district's own language where there is no other. */
export function localName(name: { readonly zh: string; readonly en: string | null }): string {
  return currentLanguage() === 'en' ? (name.en ?? name.zh) : name.zh;
}
