import { type Language, languages } from './catalogue';
import type { Translation } from './translation';

/** A language that a person can choose: one of the two, or the BCP 47 tag that a file of `languages/` is named after. */
export type LanguageTag = Language | (string & {});

const folder = './';
const ending = '.ts';

/** Every file of the folder, fetched when its language is chosen: a language is added by its file alone. */
const files = import.meta.glob<{ readonly translation: Translation }>('./*.ts', { base: './languages' });

export const languageTags: readonly LanguageTag[] = [
  ...languages,
  ...Object.keys(files).map((file) => file.slice(folder.length, -ending.length)),
];

/** What `Intl` and the `lang` attribute are told. */
export const localeOf = (tag: LanguageTag): string => (tag === 'zh' ? 'zh-Hans' : tag);

/** The file of a further language. @throws when there is none, or it can neither be fetched nor read from the cache */
export async function loadTranslation(tag: LanguageTag): Promise<Translation> {
  const file = files[folder + tag + ending];
  if (!file) throw new Error(`There is no file of the language ${tag}.`);
  return (await file()).translation;
}
