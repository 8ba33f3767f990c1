import { t } from '../../../i18n/translate';
import { storage } from '../../../state/storage';
import { fingerprintText } from '../../shared/ledger/exchange-words';
import '../../shared/ledger/exchange.css';

/** The number of this device, which the office reads out to an applicant who calls to compare it. */
export function OwnNumber() {
  const { value } = storage;
  if (value.kind === 'opening' || value.store.keys.publicKey === null) return null;
  return (
    <div>
      <p>{t('adopt.exchange.office.own')}</p>
      <p class="office-key-number">{fingerprintText(value.store.keys.device)}</p>
    </div>
  );
}
