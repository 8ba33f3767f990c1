import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { LedgerReport, SlipReport } from '../../../model/exchange/import-report';
import { importing } from '../../../state/exchange';
import { ledger } from '../../../state/ledger';
import { Expander } from '../../../ui/expander';
import { exchangeErrorText, fileFaultText } from '../../shared/ledger/exchange-words';
import { OfficeKeyNotice } from '../../shared/ledger/office-key-notice';

/** What came of the file that was opened last: one sentence, and one for each thing that matters. */
export function ImportReport() {
  const { value } = importing;
  return (
    <div class="exchange-report" aria-busy={value.kind === 'reading'}>
      <div role="status">
        {value.kind === 'reading' && <p>{progressText(value)}</p>}
        {value.kind === 'done' &&
          (value.report.kind === 'slip' ? (
            <SlipSentences report={value.report} />
          ) : (
            <LedgerSentences report={value.report} />
          ))}
      </div>
      {value.kind === 'failed' && <p role="alert">{exchangeErrorText(value.error)}</p>}
      {value.kind === 'done' && value.report.kind === 'ledger' && <Faults report={value.report} />}
      <OfficeKeyNotice />
    </div>
  );
}

function progressText({ file, done, total }: { file: string; done: number; total: number }): string {
  if (total === 0) return t('adopt.exchange.reading', { file });
  return t('adopt.exchange.checking', { done: formatNumber(done), total: formatNumber(total) });
}

function LedgerSentences({ report }: { readonly report: LedgerReport }) {
  const { file, added, known, contested, otherPack } = report;
  const counts = { file, added: formatNumber(added), known: formatNumber(known) };
  const { pledges } = ledger.value;
  const names = contested.map((id) => pledges.get(id)?.submission.organisation ?? id);
  return (
    <>
      <p>{t(added === 0 ? 'adopt.exchange.report.nothing' : 'adopt.exchange.report.added', counts)}</p>
      {report.received > 0 && <p>{t('adopt.exchange.report.received', { count: report.received })}</p>}
      {contested.length > 0 && (
        <p>
          {t('adopt.exchange.report.contested', {
            count: contested.length,
            names: names.join(t('common.list.separator')),
          })}
        </p>
      )}
      {report.doubles > 0 && <p>{t('adopt.exchange.report.doubles', { count: report.doubles })}</p>}
      {report.unsigned > 0 && <p>{t('adopt.exchange.report.unsigned', { count: report.unsigned })}</p>}
      {report.forged > 0 && <p>{t('adopt.exchange.report.forged', { count: report.forged })}</p>}
      {report.damaged > 0 && <p>{t('adopt.exchange.report.damaged', { count: report.damaged })}</p>}
      {report.missing > 0 && <p>{t('adopt.exchange.report.missing', { count: report.missing })}</p>}
      {report.passed > 0 && <p>{t('adopt.exchange.report.passed', { count: report.passed })}</p>}
      {otherPack !== null && <p>{t('adopt.exchange.report.other-pack', { pack: otherPack })}</p>}
    </>
  );
}

/** Damaged lines and strange things in a zip, one by one, for whoever wants to know. */
function Faults({ report: { issues } }: { readonly report: LedgerReport }) {
  if (issues.length === 0) return null;
  return (
    <Expander title={t('adopt.exchange.report.details')} aside={issues.length}>
      {() => (
        <ul class="exchange-faults">
          {issues.map((issue) => {
            const text = fileFaultText(issue);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </Expander>
  );
}

function SlipSentences({ report }: { readonly report: SlipReport }) {
  const { organisation, isPledgeKnown, isVouched } = report;
  return (
    <>
      <p>{t('adopt.exchange.report.slip', { organisation })}</p>
      {!isPledgeKnown && <p>{t('adopt.exchange.report.slip.unknown')}</p>}
      {!isVouched && <p>{t('adopt.exchange.report.slip.unvouched')}</p>}
    </>
  );
}
