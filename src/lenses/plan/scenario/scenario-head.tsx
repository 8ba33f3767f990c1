import { openScenarioById } from '../../../actions/open-scenario';
import { openStorage } from '../../../actions/open-storage';
import { renameOpenScenario } from '../../../actions/rename-scenario';
import { t } from '../../../i18n/translate';
import { nameLimit } from '../../../model/scenario/presets';
import type { Scenario } from '../../../model/scenario/scenario';
import type { Keeping } from '../../../state/scenario';
import { Button } from '../../../ui/button';
import { scenarioErrorText } from './scenario-words';
import './scenario-head.css';

interface ScenarioHeadProps {
  readonly scenario: Scenario;
  readonly keeping: Keeping;
  /** How many scenarios this device has. */
  readonly count: number;
  /** The browser has not promised to keep what is on this device. */
  readonly isAtRisk: boolean;
}

/** Where one is, the name, which is edited where it stands, and whether it is kept. */
export function ScenarioHead({ scenario, ...kept }: ScenarioHeadProps) {
  return (
    <header class="scenario-head">
      <p class="scenario-crumb">
        <Button look="quiet" onClick={() => openScenarioById(null)}>
          {t('plan.scenario.crumb')}
        </Button>
        <span role="status">
          <KeptLine {...kept} />
        </span>
      </p>
      <h1 class="scenario-name">
        <input
          // A figure that comes in while one types must not put the old name back.
          key={`${scenario.id} ${scenario.name}`}
          aria-label={t('plan.scenario.name')}
          defaultValue={scenario.name}
          maxLength={nameLimit}
          spellcheck={false}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur();
            if (key === 'Escape') currentTarget.value = scenario.name;
          }}
          onBlur={({ currentTarget }) => {
            if (currentTarget.value.trim() === '') currentTarget.value = scenario.name;
            else renameOpenScenario(currentTarget.value);
          }}
        />
      </h1>
    </header>
  );
}

function KeptLine({ keeping, count, isAtRisk }: Omit<ScenarioHeadProps, 'scenario'>) {
  switch (keeping.kind) {
    case 'kept':
      return (
        <>
          {t('plan.scenario.kept', { count })} {isAtRisk && t('plan.scenario.at-risk')}
        </>
      );
    case 'keeping':
      return <>{t('plan.scenario.keeping')}</>;
    case 'failed':
      return (
        <>
          {t('plan.scenario.not-kept', { reason: scenarioErrorText(keeping.error) })}{' '}
          <Button look="quiet" onClick={() => void openStorage()}>
            {t('plan.scenario.retry')}
          </Button>
        </>
      );
  }
}
