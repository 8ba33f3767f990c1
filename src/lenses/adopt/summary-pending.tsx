import { retryAnswer } from '../../actions/retry-answer';
import { t } from '../../i18n/translate';
import { adoptionSummary } from '../../state/adoption-summary';
import { FailedAnswer } from '../shared/failed-answer';

/** Stands where the counts will be: they are on their way, or could not be made. */
export function SummaryPending() {
  if (!adoptionSummary.error.value) return <p role="status">{t('adopt.summarising')}</p>;
  return <FailedAnswer sentence={t('adopt.summary.failed')} retry={() => retryAnswer(adoptionSummary)} />;
}
