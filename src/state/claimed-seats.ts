import { standingOf } from '../model/ledger/pledge-vocabulary';
import { keptSeats, ledger } from './ledger';

/** Whether somebody keeps a seat or asks for it. */
export function isClaimedSeat(id: string): boolean {
  const hasPledge = (ledger.value.pledgesBySeat.get(id) ?? []).some(
    ({ state }) => standingOf[state] !== 'closed',
  );
  return hasPledge || keptSeats.value.has(id);
}
