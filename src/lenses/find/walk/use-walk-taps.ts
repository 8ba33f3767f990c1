import { useEffect } from 'preact/hooks';
import { selectFeature } from '../../../actions/select-feature';
import { setWalkEnd } from '../../../actions/set-walk-end';
import { featuresById } from '../../../state/district';
import { tapTaker } from '../../../state/tap-taker';
import { seatName } from './walk-words';

/**
 * While the page of walks is open, a tap on the map says the place that is being asked for; a tap on a seat
 * means that seat. With nothing to ask, a tap opens a seat, and a stray one changes nothing.
 */
export function useWalkTaps(asks: 'start' | 'end' | null): void {
  useEffect(() => {
    const take: NonNullable<typeof tapTaker.value> = (feature, at) => {
      const seat = feature?.kind === 'seat' ? featuresById.value.seat.get(feature.id) : undefined;
      if (!asks) {
        if (seat) selectFeature(feature);
        return;
      }
      setWalkEnd(
        asks,
        seat
          ? { at: seat.position, name: seatName(seat), accuracy: null, source: 'place' }
          : { at, accuracy: null, source: 'tap' },
      );
    };
    tapTaker.value = take;
    return () => {
      if (tapTaker.value === take) tapTaker.value = null;
    };
  }, [asks]);
}
