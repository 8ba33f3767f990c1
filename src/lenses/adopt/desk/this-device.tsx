import { useState } from 'preact/hooks';
import { setUpOffice } from '../../../actions/set-up-office';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { Button } from '../../../ui/button';
import { errorText } from '../../shared/ledger/error-text';

/** What the device's number is for, and how a device stops being the office's. */
export function ThisDevice() {
  const [error, setError] = useState<AppError | null>(null);
  const stop = async () => {
    const stopped = await setUpOffice(false);
    setError(stopped.ok ? null : stopped.error);
  };
  return (
    <>
      <p>{t('adopt.desk.device.read-out')}</p>
      {error && <p role="alert">{errorText(error)}</p>}
      <Button look="quiet" onClick={() => void stop()}>
        {t('adopt.desk.device.stop')}
      </Button>
      <p class="adopt-note">{t('adopt.desk.device.stop.note')}</p>
    </>
  );
}
