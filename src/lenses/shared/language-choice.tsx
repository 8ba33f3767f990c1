import { chooseLanguage } from '../../actions/choose-language';
import { languageTags, localeOf } from '../../i18n/language-tags';
import { currentLanguage, t } from '../../i18n/translate';

/** A language as its own speakers call it. */
const ownName = (locale: string) =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** Between two languages a button leads to the other one; of more there is a list. */
export function LanguageChoice() {
  const [other, ...more] = languageTags.filter((tag) => tag !== currentLanguage());
  if (other !== undefined && more.length === 0)
    return (
      <button
        type="button"
        class="top-bar-button"
        lang={localeOf(other)}
        aria-label={t('common.language.switch')}
        onClick={() => void chooseLanguage(other)}
      >
        {t('common.language.other')}
      </button>
    );
  return (
    <select
      class="top-bar-button top-bar-languages"
      aria-label={t('common.language.label')}
      value={currentLanguage()}
      onChange={({ currentTarget }) => void chooseLanguage(currentTarget.value)}
    >
      {languageTags.map((tag) => (
        <option key={tag} value={tag} lang={localeOf(tag)}>
          {ownName(localeOf(tag))}
        </option>
      ))}
    </select>
  );
}
