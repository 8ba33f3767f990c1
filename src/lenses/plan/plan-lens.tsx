import { openPlanPage } from '../../actions/open-plan-page';
import { featuresById } from '../../state/district';
import { evaluation } from '../../state/evaluation';
import { rankedGrids } from '../../state/grid-ranking';
import { planPage } from '../../state/plan-page';
import { selection } from '../../state/selection';
import { FeatureCard } from '../shared/feature-card';
import { SeatCard } from '../shared/seat-card';
import { FairnessPage } from './fairness-page';
import { GridCard } from './grid-card';
import { NeighbourhoodCard } from './neighbourhood-card';
import { PlanOverview } from './plan-overview';
import { SitingPage } from './siting/siting-page';

/** Plan's panel: the ranking of the grids, or the one thing that is open. */
export function PlanLens() {
  const ref = selection.value;
  if (!ref) return <PlanPanel />;
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
  const seat = ref.kind === 'seat' ? features.seat.get(ref.id) : undefined;
  if (seat) return <SeatCard seat={seat} />;
  return <FeatureCard feature={ref} />;
}

/** What is shown while nothing is selected. */
function PlanPanel() {
  switch (planPage.value) {
    case 'siting':
      return <SitingPage />;
    case 'fairness': {
      const found = evaluation.value;
      return found ? (
        <FairnessPage fairness={found.fairness} onBack={() => openPlanPage('ranking')} />
      ) : (
        <PlanOverview />
      );
    }
    case 'ranking':
      return <PlanOverview />;
  }
}
