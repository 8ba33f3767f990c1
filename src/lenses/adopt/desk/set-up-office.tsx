import { useState } from 'preact/hooks';
import { setUpOffice } from '../../../actions/set-up-office';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { Button } from '../../../ui/button';
import { errorText } from '../../shared/ledger/error-text';

/** What the desk is, for whom, and how a device becomes the office's. */
export function SetUpOffice() {
  const [error, setError] = useState<AppError | null>(null);
  const setUp = async () => {
    const made = await setUpOffice(true);
    setError(made.ok ? null : made.error);
  };
  return (
    <section class="set-up-office" aria-labelledby="set-up-title">
      <h1 id="set-up-title">{t('adopt.desk.title')}</h1>
      <p class="adopt-answer">{t('adopt.desk.set-up.what')}</p>
      <h2>{t('adopt.desk.set-up.means')}</h2>
      <ul class="set-up-list">
        <li>{t('adopt.desk.set-up.signs')}</li>
        <li>{t('adopt.desk.set-up.confirm')}</li>
        <li>{t('adopt.desk.set-up.here')}</li>
        <li>{t('adopt.desk.set-up.contacts')}</li>
      </ul>
      {error && <p role="alert">{errorText(error)}</p>}
      <Button look="main" onClick={() => void setUp()}>
        {t('adopt.desk.set-up.do')}
      </Button>
    </section>
  );
}
