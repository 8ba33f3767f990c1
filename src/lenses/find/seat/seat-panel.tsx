import { featuresById } from '../../../state/district';
import { followedSeat } from '../../../state/following';
import { selection } from '../../../state/selection';
import { FollowWay } from './follow-way';
import { SeatView } from './seat-view';

/** The seat that is open: its card, or the way to it while one is taken there. */
export function SeatPanel() {
  const seat = featuresById.value.seat.get(selection.value?.id ?? '');
  if (!seat) return null;
  return followedSeat.value === seat.id ? (
    <FollowWay key={seat.id} seat={seat} />
  ) : (
    <SeatView key={seat.id} seat={seat} />
  );
}
