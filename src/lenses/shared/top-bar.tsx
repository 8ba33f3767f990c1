import { chooseLanguage } from '../../actions/choose-language';
import { chooseTheme } from '../../actions/choose-theme';
import { showDialog } from '../../actions/show-dialog';
import { currentLanguage, t } from '../../i18n/translate';
import { themeChoice, themeChoices } from '../../state/theme';
import { Key } from '../../ui/key';
import { Menu } from '../../ui/menu';
import { Seal } from './seal';
import { SearchBox } from './search-box';
import './top-bar.css';

/** Search, language and what most people rarely need, in one card over the map. */
export function TopBar() {
  const other = currentLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <div class="top-bar">
      <span class="top-bar-seal">
        <Seal />
      </span>
      <div class="top-bar-search">
        <SearchBox />
      </div>
      <span class="top-bar-key">
        <Key name="/" />
      </span>
      <button
        type="button"
        class="top-bar-button"
        lang={other === 'zh' ? 'zh-Hans' : 'en'}
        aria-label={t('common.language.switch')}
        onClick={() => void chooseLanguage(other)}
      >
        {t('common.language.other')}
      </button>
      <Menu label={t('common.menu')}>
        <fieldset class="top-bar-themes">
          <legend>{t('common.theme.label')}</legend>
          {themeChoices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="theme"
                checked={themeChoice.value === choice}
                onChange={() => chooseTheme(choice)}
              />
              {t(`common.theme.${choice}`)}
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={() => showDialog('keys')}>
          {t('common.keys.open')}
        </button>
        <button type="button" onClick={() => showDialog('about')}>
          {t('common.about')}
        </button>
      </Menu>
    </div>
  );
}
