import { openDataEdit } from '../../actions/open-data-edit';
import { openPlanPage } from '../../actions/open-plan-page';
import { t } from '../../i18n/translate';
import type { Seat } from '../../model/district';
import { featuresById } from '../../state/district';
import { evaluation } from '../../state/evaluation';
import { rankedGrids } from '../../state/grid-ranking';
import { isDataPage, keepsPanel, planPage } from '../../state/plan-page';
import { heldSeat, openScenario, seatsOnScreen } from '../../state/scenario';
import { isComparing } from '../../state/scenario-comparison';
import { selection } from '../../state/selection';
import { Button } from '../../ui/button';
import { FeatureCard } from '../shared/feature-card';
import { LazyLens } from '../shared/lazy-lens';
import { dataParts } from './data/data-parts';
import { FairnessPage } from './fairness-page';
import { GridCard } from './grid-card';
import { NeighbourhoodCard } from './neighbourhood-card';
import { PlanOverview } from './plan-overview';
import { RemovedSeat } from './scenario/removed-seat';
import { ScenarioCompare } from './scenario/scenario-compare';
import { ScenarioPanel } from './scenario/scenario-panel';
import { ScenarioStart } from './scenario/scenario-start';
import { withSpot } from './scenario/scenario-words';
import { SeatTools } from './scenario/seat-tools';
import { useScenarios } from './scenario/use-scenarios';
import { SeatCard } from './seat-card';
import { SitingPage } from './siting/siting-page';
import { usePlanMap } from './use-plan-map';
import { WishesPage } from './wishes/wishes-page';

/** Plan's panel: the ranking of the grids, the scenario that is open, or the one thing that is. */
export function PlanLens() {
  useScenarios();
  usePlanMap();
  const ref = selection.value;
  if (!ref || keepsPanel(planPage.value)) return <PlanGround />;
  const features = featuresById.value;
  if (ref.kind === 'grid' && features.grid.has(ref.id)) {
    const row = rankedGrids.value.find(({ grid }) => grid.id === ref.id);
    // A link may open a grid before its figures are there: the ranking is on its way then.
    return row ? <GridCard row={row} /> : <PlanOverview />;
  }
  const neighbourhood = ref.kind === 'neighbourhood' ? features.neighbourhood.get(ref.id) : undefined;
  if (neighbourhood) {
    const figures = evaluation.value?.neighbourhoods.find(({ id }) => id === neighbourhood.id);
    return figures ? <NeighbourhoodCard neighbourhood={neighbourhood} figures={figures} /> : <PlanOverview />;
  }
  const seat =
    ref.kind === 'seat' ? (seatsOnScreen.value.get(ref.id) ?? features.seat.get(ref.id)) : undefined;
  if (seat) return <PlannedSeat seat={seat} />;
  return <FeatureCard feature={ref} />;
}

/** What stands there while nothing is selected: a page one step away, the scenario, its comparison, or the ranking. */
function PlanGround() {
  // A seat that is taken into the hand draws on a scenario of its own.
  const scenario = openScenario.value ?? heldSeat.value?.origin ?? null;
  const fairness = evaluation.value?.fairness;
  if (isDataPage(planPage.value)) return <LazyLens key={planPage.value} load={dataParts[planPage.value]} />;
  if (planPage.value === 'siting') return <SitingPage />;
  if (planPage.value === 'wishes') return <WishesPage />;
  if (planPage.value === 'fairness' && fairness)
    return <FairnessPage fairness={fairness} onBack={() => openPlanPage('ranking')} />;
  if (!scenario)
    return (
      <>
        <PlanOverview />
        <ScenarioStart />
      </>
    );
  return isComparing.value ? <ScenarioCompare scenario={scenario} /> : <ScenarioPanel scenario={scenario} />;
}

/** A seat as it is on screen, and what one can do with it in a scenario. */
function PlannedSeat({ seat }: { readonly seat: Seat }) {
  return (
    <>
      <SeatCard seat={withSpot(seat, featuresById.value.seat.get(seat.id))} />
      {seatsOnScreen.value.has(seat.id) ? (
        <SeatTools seat={seat} isScenarioOpen={openScenario.value !== null} />
      ) : (
        <RemovedSeat id={seat.id} />
      )}
      {featuresById.value.seat.has(seat.id) && (
        <Button look="quiet" onClick={() => openDataEdit(seat.id)}>
          {t('plan.seat.data')}
        </Button>
      )}
    </>
  );
}
