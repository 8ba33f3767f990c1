import { t } from '../../../i18n/translate';
import { importReport, scenarioError } from '../../../state/scenario';
import { scenarioErrorText } from './scenario-words';
import './scenario-list.css';

/** Seats named one by one; of a longer list the first ones. */
const namedSeats = 12;

/** What was refused, and what a file that was brought in could not give. */
export function ScenarioNotes() {
  const error = scenarioError.value;
  const report = importReport.value;
  const missing = report?.missing ?? [];
  const isHistoryLost = report?.isHistoryLost ?? false;
  if (!error && !isHistoryLost && missing.length === 0) return null;
  const ids = missing.slice(0, namedSeats).join(t('common.list.separator'));
  return (
    <div class="scenario-notes" role="alert">
      {error && <p>{scenarioErrorText(error)}</p>}
      {report && isHistoryLost && <p>{t('plan.scenario.import.history', { name: report.name })}</p>}
      {missing.length > 0 && (
        <p>
          {t('plan.scenario.import.missing', {
            count: missing.length,
            ids: missing.length > namedSeats ? `${ids}…` : ids,
          })}
        </p>
      )}
    </div>
  );
}
