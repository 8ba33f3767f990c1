import type { District } from '../../model/district';
import { checkIds } from './check-ids';
import { checkInside } from './check-inside';
import { checkOutlines } from './check-outlines';
import { checkReferences } from './check-references';
import { checkSeats } from './check-seats';
import { checkStreets } from './check-streets';
import { checkTiling } from './check-tiling';
import type { InvariantCheck } from './data';

/**
 * Checks what must hold for any pack, and says of each invariant how much was looked at and what does
 * not hold. Faults of a single value (vocabulary, coordinates, winding) are found earlier, by the
 * readers; here are those that only show between features.
 */
export function checkInvariants(district: District): InvariantCheck[] {
  return [
    checkIds(district),
    checkReferences(district),
    checkOutlines(district),
    ...checkTiling(district),
    ...checkInside(district),
    checkStreets(district),
    ...checkSeats(district),
  ];
}
