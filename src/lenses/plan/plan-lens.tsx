import { featuresById } from '../../state/district';
import { evaluation } from '../../state/evaluation';
import { rankedGrids } from '../../state/grid-ranking';
import { selection } from '../../state/selection';
import { FeatureCard } from '../shared/feature-card';
import { SeatCard } from '../shared/seat-card';
import { GridCard } from './grid-card';
import { NeighbourhoodCard } from './neighbourhood-card';
import { PlanOverview } from './plan-overview';

/** Plan's panel: the ranking of the grids, or the one thing that is open. */
export function PlanLens() {
  const ref = selection.value;
  if (!ref) return <PlanOverview />;
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
