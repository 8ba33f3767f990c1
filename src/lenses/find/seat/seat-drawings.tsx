import { useMemo } from 'preact/hooks';
import { openVolume } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { hasNotedDrawings } from '../../../state/noted-drawings';
import { LazyLens } from '../../shared/lazy-lens';

/** Drawings of a seat, on a device whose ledger has any; every other loads nothing for it. */
export function SeatDrawings({ seat }: { readonly seat: Seat }) {
  const load = useMemo(() => () => loadDrawings(seat.id), [seat.id]);
  return hasNotedDrawings() ? <LazyLens load={load} /> : null;
}

async function loadDrawings(seatId: string) {
  const [{ DrawingList }] = await Promise.all([
    import('./drawing-list'),
    import('../../../actions/open-ledger').then(({ openLedger }) => openLedger()),
    openVolume('adopt'),
  ]);
  return () => <DrawingList seatId={seatId} />;
}
