import { takeAllSteps } from '../../lib/take-all-steps';
import type { District } from '../../model/district';
import { checkIds } from './check-ids';
import { checkInside } from './check-inside';
import { checkOutlinesInSteps } from './check-outlines';
import { checkReferences } from './check-references';
import { checkSeats } from './check-seats';
import { checkStreets } from './check-streets';
import { checkTilingInSteps } from './check-tiling';
import type { InvariantCheck } from './data';

/**
 * Checks what must hold for any pack, and says of each invariant how much was looked at and what does
 * not hold. Faults of a single value (vocabulary, coordinates, winding) are found earlier, by the
 * readers; here are those that only show between features.
 */
export const checkInvariants = (district: District): InvariantCheck[] =>
  takeAllSteps(checkInvariantsInSteps(district));

/** `checkInvariants` with pauses, a few milliseconds apart but for lists of a hundred thousand. */
export function* checkInvariantsInSteps(district: District): Generator<void, InvariantCheck[], void> {
  const named = [checkIds(district), checkReferences(district)];
  yield;
  const outlines = yield* checkOutlinesInSteps(district);
  const tiling = yield* checkTilingInSteps(district);
  const inside = checkInside(district);
  yield;
  const streets = checkStreets(district);
  yield;
  return [...named, outlines, ...tiling, ...inside, streets, ...checkSeats(district)];
}
