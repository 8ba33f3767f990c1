import type { LocalName, Seat } from '../district';
import type { LedgerState, Pledge } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
import { adoptionSettings } from '../ledger/settings';
import type { AdoptionStatus, NotAdoptableReason } from '../vocabulary';
import { daysBetween } from './district-day';

/** Why a term is due: its end is near, or it has passed and nobody has decided yet. */
export const renewalReasons = ['term-ends', 'term-over'] as const;
export type RenewalReason = (typeof renewalReasons)[number];

export type StatusReason = NotAdoptableReason | RenewalReason;

/** How a seat stands towards adoption. Its condition (in use, closed, gone) is told apart from this. */
export interface SeatStanding {
  readonly status: AdoptionStatus;
  /** Given for `not-adoptable` (null: the pack does not say) and `renewal-due`. */
  readonly reason: StatusReason | null;
  /** Public name of the keeper; null = nobody. */
  readonly keeper: LocalName | null;
  /** Last day of the keeper's term; null = none or not given. */
  readonly end: string | null;
  /** Pledges that wait for a decision, in order of submission. */
  readonly pledges: readonly Pledge[];
}

/**
 * Status of a seat: the pack's baseline and what the ledger added.
 *
 * A term that is over stays `renewal-due` until the office ends it by an event: nobody loses a seat to a
 * calendar. A keeper's seat stays kept while others ask for it; that they ask is in `pledges`.
 * @param today day on the district's calendar, `YYYY-MM-DD` (see `districtDay`)
 */
export function seatStanding(seat: Seat, ledger: LedgerState, today: string): SeatStanding {
  const pledges = (ledger.pledgesBySeat.get(seat.id) ?? []).filter(
    ({ state }) => standingOf[state] === 'pending',
  );
  const { keeper, end, adoptable, reason } = seat.adoption;
  if (seat.provision === 'shared') {
    return { status: 'not-adoptable', reason: reason ?? 'shared-by-owner', keeper, end, pledges };
  }
  if (keeper) return { ...termStatus(end, today), keeper, end, pledges };
  if (!adoptable) return { status: 'not-adoptable', reason, keeper, end, pledges };
  if (seat.condition === 'gone') return { status: 'not-adoptable', reason: 'gone', keeper, end, pledges };
  return { status: pledges.length > 0 ? 'requested' : 'available', reason: null, keeper, end, pledges };
}

/** Whether one may ask for it: free, or asked for by others, whose claims stay beside the new one. */
export function canPledgeSeat({ status }: SeatStanding): boolean {
  return status === 'available' || status === 'requested';
}

function termStatus(end: string | null, today: string): Pick<SeatStanding, 'status' | 'reason'> {
  if (end === null) return { status: 'adopted', reason: null };
  const daysLeft = daysBetween(today, end);
  if (daysLeft < 0) return { status: 'renewal-due', reason: 'term-over' };
  if (daysLeft <= adoptionSettings.renewalWindowDays) return { status: 'renewal-due', reason: 'term-ends' };
  return { status: 'adopted', reason: null };
}
