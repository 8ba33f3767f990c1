import { exportScenario } from '../../../actions/export-scenario';
import { countAddedSeats, listScenarioOffers } from '../../../actions/list-offers';
import { openPlanPage } from '../../../actions/open-plan-page';
import { openScenarioById } from '../../../actions/open-scenario';
import { formatDay, formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { listChanges } from '../../../model/scenario/list-changes';
import type { Scenario } from '../../../model/scenario/scenario';
import { district, featuresById } from '../../../state/district';
import { baselineEvaluation, evaluation } from '../../../state/evaluation';
import { walk } from '../../../state/parameters';
import { heldSeat, packScenarios, scenarioKeeping } from '../../../state/scenario';
import { liveEffect, settledEvaluation } from '../../../state/scenario-comparison';
import { sitingQuestion } from '../../../state/siting';
import { storage } from '../../../state/storage';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { OfferSites } from '../offer-sites';
import { ChangedSeats } from './changed-seats';
import { EffectSentence } from './effect-sentence';
import { HoldBar } from './hold-bar';
import { RankChanges } from './rank-changes';
import { rankRows } from './rank-rows';
import { ScenarioHead } from './scenario-head';
import { ScenarioList } from './scenario-list';
import { ScenarioNotes } from './scenario-notes';
import { StepButtons } from './step-buttons';
import './scenario-panel.css';

/**
 * The scenario that is open: what it is, what it does, which ranks move. While a seat is in the hand the
 * figures are those of this one move; else of all changes since the pack.
 */
export function ScenarioPanel({ scenario }: { readonly scenario: Scenario }) {
  const isHolding = heldSeat.value !== null;
  const changes = listChanges(scenario);
  const from = isHolding ? settledEvaluation.value : baselineEvaluation.value;
  const to = evaluation.value;
  return (
    <section class="scenario-panel" aria-label={t('plan.scenario')}>
      <ScenarioHead
        scenario={scenario}
        keeping={scenarioKeeping.value}
        count={packScenarios.value.length}
        isAtRisk={storage.value.kind === 'device' && storage.value.persistence === 'refused'}
      />
      <ScenarioNotes />
      <OtherDay scenario={scenario} />
      <EffectSentence
        difference={liveEffect.value}
        walk={walk.value}
        isUntouched={changes.length === 0 && !isHolding}
      />
      {isHolding ? <HoldBar /> : <StepButtons scenario={scenario} />}
      {from && to && (
        <RankChanges rows={rankRows(from, to)} grids={featuresById.value.grid} walk={walk.value} />
      )}
      <ChangedSeats changes={changes} />
      <Expander title={t('plan.scenario.list')} aside={packScenarios.value.length}>
        {() => <ScenarioList />}
      </Expander>
      <div class="scenario-foot">
        <Button look="main" onClick={() => openPlanPage('siting')}>
          {t('plan.siting', { count: sitingQuestion.value.count })}
        </Button>
        <Button onClick={() => openScenarioById(null)}>{t('plan.scenario.close')}</Button>
        <Button onClick={exportScenario}>{t('plan.scenario.export')}</Button>
        {!isHolding && countAddedSeats() > 0 && (
          <OfferSites
            label={t('plan.offers.added', { count: formatNumber(countAddedSeats()) })}
            list={listScenarioOffers}
          />
        )}
      </div>
    </section>
  );
}

/** The pack has been brought up to date since: seats may have changed under the scenario. */
function OtherDay({ scenario: { packAsOf } }: { readonly scenario: Scenario }) {
  const now = district.value?.info.asOf;
  if (!now || now === packAsOf) return null;
  return (
    <p class="seat-tools-hint">
      {t('plan.scenario.other-day', { drawn: formatDay(packAsOf), now: formatDay(now) })}
    </p>
  );
}
