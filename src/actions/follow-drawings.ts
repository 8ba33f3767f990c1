import { effect } from '@preact/signals';
import { seatDrawings } from '../model/adoption/seat-drawings';
import { ledger, ledgerBasis } from '../state/ledger';
import { noteDrawings } from '../state/noted-drawings';

/** Notes for the next start whether the ledger has a drawing of some seat. */
export function followDrawings(): void {
  effect(() => {
    if (!ledgerBasis.value) return;
    const { value } = ledger;
    noteDrawings([...value.pledgesBySeat.keys()].some((seatId) => seatDrawings(seatId, value).length > 0));
  });
}
