import type { ConflictKind } from '../analysis/data-quality/data';
import { chooseEdited } from './choose-edited';
import { chooseLens } from './choose-lens';
import { openFeature } from './open-feature';
import { openPlanPage } from './open-plan-page';

/**
 * Goes where a conflict is settled: reports and keepers on the seat's own page in Adopt, field checks of others on
 * the list that waits, all else in the form of the seats.
 */
export function settleConflict(kind: ConflictKind, seatIds: readonly string[]): void {
  const [first] = seatIds;
  switch (kind) {
    case 'open-reports':
    case 'keeper-of-a-gone-seat':
      chooseLens('adopt');
      if (first !== undefined) openFeature({ kind: 'seat', id: first });
      return;
    case 'open-surveys':
      openPlanPage('edit');
      return;
    case 'check-in-future':
    case 'outside-grids':
    case 'same-place':
      openPlanPage('edit');
      chooseEdited(seatIds);
  }
}
