import { featuresById } from '../../state/district';
import { findPage } from '../../state/find-page';
import { foundPoint } from '../../state/found-point';
import { selection } from '../../state/selection';
import { LazyLens } from '../shared/lazy-lens';
import { findParts } from './find-parts';
import { NearestSeats } from './nearest-seats';
import { useFindParts } from './use-find-parts';

/** Find's panel: the nearest seats, a walk with rests, or the one thing that is open. */
export function FindLens() {
  useFindParts();
  const ref = selection.value;
  if (ref?.kind === 'seat' && featuresById.value.seat.has(ref.id))
    return <LazyLens key="seat" load={findParts.seat} />;
  if (ref) return <LazyLens key="feature" load={findParts.feature} />;
  if (foundPoint.value) return <LazyLens key="point" load={findParts.foundPoint} />;
  if (findPage.value === 'walk') return <LazyLens key="walk" load={findParts.walk} />;
  return <NearestSeats />;
}
