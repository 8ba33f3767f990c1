import { makeLedgerCopy, markExported } from '../../../actions/make-answer-file';
import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { district } from '../../../state/district';
import { profile } from '../../../state/ledger';
import { MakeFile } from '../../shared/ledger/make-file';
import '../../shared/ledger/exchange.css';

/** A copy of everything public on this device, to keep elsewhere, and when the last one was made. */
export function ExportAll() {
  const { exportedAt } = profile.value;
  const timeZone = district.value?.info.timezone ?? 'UTC';
  return (
    <div class="exchange">
      <MakeFile
        label={t('adopt.exchange.copy')}
        look="plain"
        isForSomebody={false}
        make={makeLedgerCopy}
        savedText="adopt.exchange.copy.saved"
        onOut={() => void markExported()}
      />
      <p class="exchange-note">{t('adopt.exchange.copy.note')}</p>
      <p class="exchange-note">
        {exportedAt === null
          ? t('adopt.exchange.copy.never')
          : t('adopt.exchange.copy.last', { when: formatInstant(exportedAt, timeZone) })}
      </p>
    </div>
  );
}
