import { useState } from 'preact/hooks';
import { erasePack } from '../../../../actions/erase-pack';
import { listPackChoices } from '../../../../actions/list-pack-choices';
import { t } from '../../../../i18n/translate';
import type { AppError } from '../../../../lib/app-error';
import { Button } from '../../../../ui/button';
import { Check } from '../../../../ui/check';
import { packErrorText } from './data-words';

interface ErasePackStepProps {
  readonly name: string;
  readonly isServed: boolean;
}

/** Takes a pack away from this device, asked once; what people have done on it stays unless they say so. */
export function ErasePackStep({ name, isServed }: ErasePackStepProps) {
  const [isAsking, setAsking] = useState(false);
  const [withLedger, setWithLedger] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  if (!isAsking)
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('data.erase')}
      </Button>
    );
  const erase = async () => {
    const erased = await erasePack(withLedger, isServed);
    if (!erased.ok) return setError(erased.error);
    setAsking(false);
    await listPackChoices();
  };
  return (
    <section class="pack-erase" aria-label={t('data.erase')}>
      <p>{t('data.erase.ask', { name })}</p>
      {isServed && <p>{t('data.erase.ask.site')}</p>}
      <Check checked={withLedger} onChange={setWithLedger}>
        {t('data.erase.ledger')}
      </Check>
      <p class="data-note">{t('data.erase.ledger.note')}</p>
      <p class="data-buttons">
        <Button onClick={() => void erase()}>{t('data.erase.confirm')}</Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {t('data.erase.cancel')}
        </Button>
      </p>
      {error && <p role="alert">{packErrorText(error)}</p>}
    </section>
  );
}
