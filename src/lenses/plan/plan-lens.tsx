import { featuresById } from '../../state/district';
import { rankedGrids } from '../../state/grid-ranking';
import { selection } from '../../state/selection';
import { FeatureCard } from '../shared/feature-card';
import { SeatCard } from '../shared/seat-card';
import { GridCard } from './grid-card';
import { PlanOverview } from './plan-overview';

/** Plan's panel: the ranking of the grids, or the one thing that is open. */
export function PlanLens() {
  const ref = selection.value;
  if (!ref) return <PlanOverview />;
  const row = ref.kind === 'grid' ? rankedGrids.value.find(({ grid }) => grid.id === ref.id) : undefined;
  if (row) return <GridCard row={row} />;
  // A link may open a grid before its figures are there: the ranking is on its way then.
  if (ref.kind === 'grid' && featuresById.value.grid.has(ref.id)) return <PlanOverview />;
  const seat = ref.kind === 'seat' ? featuresById.value.seat.get(ref.id) : undefined;
  if (seat) return <SeatCard seat={seat} />;
  return <FeatureCard feature={ref} />;
}
