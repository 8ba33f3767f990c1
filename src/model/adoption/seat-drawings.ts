import type { ImageRef } from '../ledger/event';
import type { LedgerState } from '../ledger/ledger-state';

/** Drawings of the designs that were realised at a seat, the latest design first. */
export function seatDrawings(seatId: string, { pledgesBySeat }: LedgerState): readonly ImageRef[] {
  return (pledgesBySeat.get(seatId) ?? [])
    .filter(({ state, submission }) => submission.track === 'design' && state === 'realised')
    .toReversed()
    .flatMap(({ submission }) => submission.images ?? []);
}
