import { compareWith, stopComparing } from '../../../actions/compare-scenario';
import { exportGridDifferences, exportSeatDifferences } from '../../../actions/export-differences';
import { exportScenario } from '../../../actions/export-scenario';
import { openScenarioById } from '../../../actions/open-scenario';
import { t } from '../../../i18n/translate';
import type { Scenario } from '../../../model/scenario/scenario';
import { featuresById } from '../../../state/district';
import { packScenarios } from '../../../state/scenario';
import {
  comparedScenario,
  comparison,
  comparisonCost,
  seatDifferences,
  unitCosts,
} from '../../../state/scenario-comparison';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { changeWords } from './changed-seats';
import { CostTable } from './cost-table';
import { DifferenceTable } from './difference-table';
import { seatLabel } from './scenario-words';
import './scenario-compare.css';

/** No scenario's id is empty. */
const baseline = '';

/** Two versions of the district side by side: what differs in each grid, in the seats, and what it costs. */
export function ScenarioCompare({ scenario }: { readonly scenario: Scenario }) {
  const difference = comparison.value;
  const named = packScenarios.value.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section class="scenario-compare" aria-labelledby="scenario-compare-title">
      <Button look="quiet" onClick={stopComparing}>
        {t('plan.scenario.compare.back')}
      </Button>
      <h1 id="scenario-compare-title">{t('plan.scenario.compare.title')}</h1>
      <div class="scenario-compare-sides">
        <Select
          label={t('plan.scenario.compare.from')}
          value={comparedScenario.value?.id ?? baseline}
          options={[{ value: baseline, label: t('plan.scenario.compare.baseline') }, ...named]}
          onChange={(id) => compareWith(id === baseline ? null : id)}
        />
        <Select
          label={t('plan.scenario.compare.to')}
          value={scenario.id}
          options={named}
          onChange={openScenarioById}
        />
      </div>
      {difference ? (
        <DifferenceTable difference={difference} grids={featuresById.value.grid} />
      ) : (
        <p role="status">{t('plan.scenario.effect.computing')}</p>
      )}
      <SeatsToDo />
      {comparisonCost.value && difference && (
        <CostTable cost={comparisonCost.value} unitCosts={unitCosts.value} difference={difference} />
      )}
      <fieldset class="seat-tools-row scenario-compare-export">
        <legend>{t('plan.scenario.export')}</legend>
        <Button onClick={exportScenario}>{t('plan.scenario.export.geojson')}</Button>
        <Button disabled={!difference} onClick={exportGridDifferences}>
          {t('plan.scenario.export.grids')}
        </Button>
        <Button onClick={exportSeatDifferences}>{t('plan.scenario.export.seats')}</Button>
      </fieldset>
    </section>
  );
}

/** The changes that lead from the one version to the other. */
function SeatsToDo() {
  const changes = seatDifferences.value;
  return (
    <section>
      <h2>{t('plan.scenario.compare.seats')}</h2>
      {changes.length === 0 && <p>{t('plan.scenario.compare.seats.none')}</p>}
      <ul class="scenario-compare-seats">
        {changes.map((change) => {
          const seat = change.before ?? change.after;
          return (
            <li key={change.id}>
              <span>{seat && seatLabel(seat)}</span>
              <span class="changed-seats-kind">{changeWords(change)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
