import { nameLanguage } from './translate';

/** A name in the language on the page, or in the one that stands in for it; the district's own where there is no other. */
export function localName(name: { readonly zh: string; readonly en: string | null }): string {
  return nameLanguage() === 'en' ? (name.en ?? name.zh) : name.zh;
}
