import { chooseTheme } from '../../actions/choose-theme';
import { openData } from '../../actions/open-data';
import { showDialog } from '../../actions/show-dialog';
import { t } from '../../i18n/translate';
import { themeChoice, themeChoices } from '../../state/theme';
import { Key } from '../../ui/key';
import { Menu } from '../../ui/menu';
import { LanguageChoice } from './language-choice';
import { Seal } from './seal';
import { SearchBox } from './search-box';
import './top-bar.css';

/** Search, language and what most people rarely need, in one card over the map. */
export function TopBar() {
  return (
    <search class="top-bar">
      <span class="top-bar-seal">
        <Seal />
      </span>
      <div class="top-bar-search">
        <SearchBox />
      </div>
      <span class="top-bar-key">
        <Key name="/" />
      </span>
      <LanguageChoice />
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
        <button type="button" onClick={openData}>
          {t('common.data.open')}
        </button>
        <button type="button" onClick={() => showDialog('offline')}>
          {t('common.offline.open')}
        </button>
        <button type="button" onClick={() => showDialog('keys')}>
          {t('common.keys.open')}
        </button>
        <button type="button" onClick={() => showDialog('about')}>
          {t('common.about')}
        </button>
      </Menu>
    </search>
  );
}
