import { makePledgeFile, markSent } from '../../../../actions/make-pledge-file';
import { formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { ownChecks } from '../../../../state/field-check';
import { isOffice } from '../../../../state/ledger';
import { Expander } from '../../../../ui/expander';
import { MakeFile } from '../../../shared/ledger/make-file';
import { checkText } from './check-words';

/** What was recorded today, and the file in which it travels to the desk; at the desk itself it counts already. */
export function HandOverChecks() {
  const checks = ownChecks.value;
  return (
    <section class="field-check-start">
      <p role="status">
        {t(isOffice.value ? 'data.field-check.counts' : 'data.field-check.saved', { count: checks.length })}
      </p>
      {!isOffice.value && (
        <MakeFile
          label={t('data.field-check.hand-over')}
          isForSomebody
          make={makePledgeFile}
          savedText="adopt.exchange.saved"
          onOut={(file) => void markSent(file)}
        />
      )}
      <Expander
        title={t('data.field-check.today')}
        aside={t('data.field-check.seats', { count: checks.length })}
      >
        {() => (
          <ul class="field-check-list">
            {checks.map((check) => (
              <li key={check.id}>
                {checkText(check)}
                {check.accuracy !== null && (
                  <span class="field-check-id">
                    {t('data.field-check.accuracy', { accuracy: formatMetres(check.accuracy) })}
                  </span>
                )}
                {check.note && <p class="field-check-note">{check.note}</p>}
              </li>
            ))}
          </ul>
        )}
      </Expander>
    </section>
  );
}
