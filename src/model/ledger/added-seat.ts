import type { Seat } from '../district';
import type { SeatRecord } from './ledger-state';
import { withEdit } from './seat-edit';

/** A seat that the office entered and the pack has not, as it is now; null = the record is of the pack's. */
export function addedSeat({ id, added, position, edit, condition }: SeatRecord): Seat | null {
  if (!added || added.isWithdrawn || !position) return null;
  const isShared = edit.provision === 'shared';
  const blank: Seat = {
    id,
    position,
    form: null,
    provision: 'new',
    condition: condition ?? 'in-use',
    places: 1,
    access: 'unknown',
    openingHours: null,
    material: null,
    checkDate: null,
    street: null,
    near: null,
    backrest: 'unknown',
    armrest: 'unknown',
    covered: 'unknown',
    lit: 'unknown',
    wheelchair: 'unknown',
    // A shared seat belongs to its shop, as in a pack.
    adoption: {
      keeper: null,
      keeperId: null,
      start: null,
      end: null,
      adoptable: !isShared,
      reason: isShared ? 'shared-by-owner' : null,
    },
    source: addedSource,
    confidence: 'medium',
  };
  return withEdit(blank, edit);
}

/** Where a seat comes from that the office entered itself. */
const addedSource = 'street office';
