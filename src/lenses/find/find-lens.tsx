import { featuresById } from '../../state/district';
import { selection } from '../../state/selection';
import { FeatureCard } from '../shared/feature-card';
import { SeatCard } from '../shared/seat-card';
import { NearestSeats } from './nearest-seats';

/** Find's panel: the nearest seats, or the one thing that is open. */
export function FindLens() {
  const ref = selection.value;
  const seat = ref?.kind === 'seat' ? featuresById.value.seat.get(ref.id) : undefined;
  if (seat) return <SeatCard seat={seat} />;
  if (ref) return <FeatureCard feature={ref} />;
  return <NearestSeats />;
}
