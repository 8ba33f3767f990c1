import { useRef } from 'preact/hooks';
import { deleteScenario, restoreScenario } from '../../../actions/delete-scenario';
import { duplicateScenarioById } from '../../../actions/duplicate-scenario';
import { importScenarioFile } from '../../../actions/import-scenario-file';
import { newScenario } from '../../../actions/new-scenario';
import { openScenarioById } from '../../../actions/open-scenario';
import { formatInstant } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { listChanges } from '../../../model/scenario/list-changes';
import type { Scenario } from '../../../model/scenario/scenario';
import { district } from '../../../state/district';
import { deletedScenario, packScenarios, scenarioIssues } from '../../../state/scenario';
import { Button } from '../../../ui/button';
import './scenario-list.css';
import './seat-tools.css';

/** The scenarios of this device: open, duplicate, delete and have back, start one, open one from a file. */
export function ScenarioList() {
  const deleted = deletedScenario.value;
  const issues = scenarioIssues.value;
  return (
    <section class="scenario-list" aria-labelledby="scenario-list-title">
      <h2 id="scenario-list-title">{t('plan.scenario.list')}</h2>
      {packScenarios.value.length === 0 && <p class="seat-tools-hint">{t('plan.scenario.list.none')}</p>}
      <ul>
        {packScenarios.value.map((scenario) => (
          <ScenarioRow key={scenario.id} scenario={scenario} />
        ))}
      </ul>
      {deleted && (
        <p role="status">
          {t('plan.scenario.deleted', { name: deleted.name })}{' '}
          <Button look="quiet" onClick={() => void restoreScenario()}>
            {t('plan.scenario.restore')}
          </Button>
        </p>
      )}
      {issues.length > 0 && (
        <p role="status">
          {t('plan.scenario.damaged', {
            count: issues.length,
            names: issues.map(({ values }) => String(values?.name)).join(t('common.list.separator')),
          })}
        </p>
      )}
      <div class="seat-tools-row">
        <Button onClick={() => newScenario()}>{t('plan.scenario.new')}</Button>
        <ImportButton />
      </div>
      <p class="seat-tools-hint">{t('plan.scenario.import.hint')}</p>
    </section>
  );
}

function ScenarioRow({ scenario }: { readonly scenario: Scenario }) {
  const { id, name, changedAt } = scenario;
  const day = formatInstant(Date.parse(changedAt), district.value?.info.timezone ?? 'UTC');
  return (
    <li>
      <button
        type="button"
        class="scenario-list-open"
        aria-label={t('plan.scenario.list.open', { name })}
        onClick={() => openScenarioById(id)}
      >
        <strong>{name}</strong>
        <span>{t('plan.scenario.list.row', { changes: listChanges(scenario).length, day })}</span>
      </button>
      <Button look="quiet" onClick={() => duplicateScenarioById(id)}>
        {t('plan.scenario.list.duplicate')}
      </Button>
      <Button look="quiet" onClick={() => void deleteScenario(id)}>
        {t('plan.scenario.list.delete')}
      </Button>
    </li>
  );
}

/** A button before the platform's file picker, which looks different in every browser. */
function ImportButton() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('plan.scenario.import')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json,application/geo+json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void importScenarioFile(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
