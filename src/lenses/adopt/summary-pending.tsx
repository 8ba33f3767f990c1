import { t } from '../../i18n/translate';
import { adoptionSummary } from '../../state/adoption-summary';
import { FailedAnswer } from '../shared/failed-answer';

/** Stands where the counts will be: they are on their way, or could not be made. */
export function SummaryPending() {
  const error = adoptionSummary.error.value;
  if (!error) return <p role="status">{t('adopt.summarising')}</p>;
  const sentence = t('adopt.summary.failed', { message: error.message });
  return <FailedAnswer sentence={sentence} retry={adoptionSummary.retry} />;
}
