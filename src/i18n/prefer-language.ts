import { type LanguageTag, languageTags } from './language-tags';

const primary = (tag: string) => tag.split('-')[0];

/**
 * The language for somebody who reads these, the dearest first: the first one that we speak, or speak in another
 * country's way (`pt-PT` for `pt-BR`). Else English.
 */
export function preferLanguage(
  wanted: readonly string[],
  spoken: readonly LanguageTag[] = languageTags,
): LanguageTag {
  for (const tag of wanted.map((each) => each.toLowerCase())) {
    const same = spoken.find((each) => each.toLowerCase() === tag);
    const akin = same ?? spoken.find((each) => primary(each.toLowerCase()) === primary(tag));
    if (akin !== undefined) return akin;
  }
  return 'en';
}
