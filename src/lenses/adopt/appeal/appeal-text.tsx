import { t } from '../../../i18n/translate';
import { AppealPicture } from './appeal-picture';

/** The words of the appeal, as the press reported it; on the screen and on paper. */
export function AppealText() {
  return (
    <header class="appeal-head">
      <AppealPicture />
      <p class="appeal-kicker">{t('adopt.appeal.kicker')}</p>
      <h1 id="appeal-title">{t('adopt.appeal.title')}</h1>
      <p class="appeal-lead">{t('adopt.appeal.lead')}</p>
      <p>{t('adopt.appeal.what')}</p>
      <p>{t('adopt.appeal.why')}</p>
      <p class="appeal-source">{t('adopt.appeal.source')}</p>
    </header>
  );
}
