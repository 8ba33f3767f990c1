import { openLedger } from '../../actions/open-ledger';
import { t } from '../../i18n/translate';
import { ledgerIssues } from '../../state/ledger';
import { storage } from '../../state/storage';
import { Button } from '../../ui/button';
import { errorText } from '../shared/ledger/error-text';
import './storage-line.css';

/** Says when this device does not keep what one does or cannot sign it, and what could not be read. */
export function StorageLine() {
  const { value } = storage;
  const damaged = ledgerIssues.value.length;
  return (
    <div class="storage-line" role="status">
      {value.kind === 'memory' && (
        <p>
          {t('adopt.storage.memory', { reason: errorText(value.error) })}{' '}
          <Button look="quiet" onClick={() => void openLedger()}>
            {t('adopt.storage.retry')}
          </Button>
        </p>
      )}
      {value.kind === 'device' && value.store.keys.publicKey === null && (
        <p>{t('adopt.error.signing-unavailable')}</p>
      )}
      {damaged > 0 && <p>{t('adopt.storage.damaged', { count: damaged })}</p>}
    </div>
  );
}
