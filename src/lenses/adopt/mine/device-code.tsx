import { useState } from 'preact/hooks';
import { copyText } from '../../../actions/copy-text';
import { t } from '../../../i18n/translate';
import { storage } from '../../../state/storage';
import { Button } from '../../../ui/button';
import { fingerprintText } from '../../shared/ledger/exchange-words';

/** This device's own code, for someone who hands a seat over to it. */
export function DeviceCode() {
  const [outcome, setOutcome] = useState<'copied' | 'uncopied' | null>(null);
  const { value } = storage;
  const keys = value.kind === 'opening' ? null : value.store.keys;
  if (!keys?.publicKey) return <p>{t('adopt.mine.device.none')}</p>;
  const copy = async () => setOutcome((await copyText(keys.device)) ? 'copied' : 'uncopied');
  return (
    <div class="device-code">
      <p>
        <code>{fingerprintText(keys.device)}</code>{' '}
        <Button look="quiet" onClick={() => void copy()}>
          {t('adopt.mine.device.copy')}
        </Button>
      </p>
      <p role="status">{outcome && t(`adopt.mine.device.${outcome}`)}</p>
      <p class="adopt-note">{t('adopt.mine.device.about')}</p>
    </div>
  );
}
