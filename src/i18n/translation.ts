import type { Catalogue, Language } from './catalogue';

/** A further language: all that its file in `languages/` says. The file is named after its BCP 47 tag: `ja.ts`, `pt-BR.ts`. */
export interface Translation {
  /** Which way its script runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Who speaks where it has no message, and in which language the names of a pack are shown. */
  readonly fallback: Language;
  readonly messages: Catalogue;
}
