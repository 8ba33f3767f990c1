import { t } from '../../../i18n/translate';
import { packScenarios } from '../../../state/scenario';
import { Expander } from '../../../ui/expander';
import { ScenarioList } from './scenario-list';
import { ScenarioNotes } from './scenario-notes';

/** The way into scenarios, below the ranking: behind one line until somebody wants to change something. */
export function ScenarioStart() {
  const count = packScenarios.value.length;
  return (
    <div class="scenario-start">
      <ScenarioNotes />
      <Expander title={t('plan.scenario.start')} aside={count > 0 ? count : undefined}>
        {() => (
          <>
            <p class="seat-tools-hint">{t('plan.scenario.start.hint')}</p>
            <ScenarioList />
          </>
        )}
      </Expander>
    </div>
  );
}
