import { useState } from 'preact/hooks';
import { openPlanPage } from '../../../../actions/open-plan-page';
import { setUpOffice } from '../../../../actions/set-up-office';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { Button } from '../../../../ui/button';
import { errorText } from '../../../shared/ledger/error-text';

/** Why nothing can be edited here, and how a device of the street office is set up. */
export function BecomeOffice() {
  const [error, setError] = useState<AppError | null>(null);
  const setUp = async () => {
    const made = await setUpOffice(true);
    setError(made.ok ? null : made.error);
  };
  return (
    <section class="edit-office" aria-label={t('data.edit.office.do')}>
      <p>{t('data.edit.office')}</p>
      <p class="edit-note">{t('data.edit.office.how')}</p>
      {error && <p role="alert">{errorText(error)}</p>}
      <div class="edit-row">
        <Button look="main" onClick={() => void setUp()}>
          {t('data.edit.office.do')}
        </Button>
        <Button onClick={() => openPlanPage('field-check')}>{t('data.edit.office.field')}</Button>
      </div>
    </section>
  );
}
