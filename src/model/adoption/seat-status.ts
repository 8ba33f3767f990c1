import type { LocalName, Seat } from '../district';
import { isClaimingTrack } from '../ledger/claims';
import type { LedgerState, Pledge } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
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
  /** Public name of the keeper; null = nobody. Of several the one whose term ends first. */
  readonly keeper: LocalName | null;
  /** Last day of that keeper's term; null = none or not given. */
  readonly end: string | null;
  /** Pledges for the seat that neither hold it nor are closed, in order of submission. */
  readonly pledges: readonly Pledge[];
  /** Pledges that hold it, in order of submission; the pack's own keeper has none. */
  readonly holders: readonly Pledge[];
  /** The pack's own keeper still keeps it. */
  readonly isPackKept: boolean;
  /** false = several keepers may share it. */
  readonly exclusive: boolean;
}

const free: SeatStanding = {
  status: 'available',
  reason: null,
  keeper: null,
  end: null,
  pledges: [],
  holders: [],
  isPackKept: false,
  exclusive: true,
};

/**
 * Status of a seat: the pack's baseline and what the ledger added.
 *
 * A term that is over stays `renewal-due` until the office ends it by an event: nobody loses a seat to a
 * calendar. A keeper's seat stays kept while others ask for it; that they ask is in `pledges`. A pledge
 * that was recorded from the baseline stands for the pack's keeper for good: when it has ended, the seat
 * is free, whatever the pack says.
 * @param today day on the district's calendar, `YYYY-MM-DD` (see `districtDay`)
 */
export function seatStanding(seat: Seat, ledger: LedgerState, today: string): SeatStanding {
  const asked = ledger.pledgesBySeat.get(seat.id);
  const record = ledger.seats.get(seat.id);
  // Most seats of a city: nobody keeps them or has asked for them.
  if (!asked && !record && seat.adoption.keeper === null && seat.adoption.adoptable)
    if (seat.provision !== 'shared' && seat.condition !== 'gone') return free;
  const all = (asked ?? []).filter(isClaimingTrack);
  const holders = all.filter(({ state }) => standingOf[state] === 'held');
  const isPackKept = seat.adoption.keeper !== null && !all.some(({ fromBaseline }) => fromBaseline);
  const kept = isPackKept ? packKeeper(seat) : firstToEnd(holders);
  const rest = {
    keeper: kept?.keeper ?? null,
    end: kept?.end ?? null,
    pledges: all.filter(({ state }) => !['held', 'closed'].includes(standingOf[state])),
    holders,
    isPackKept,
    exclusive: record?.exclusive ?? true,
  };
  const { adoptable, reason } = seat.adoption;
  if (seat.provision === 'shared') {
    return { status: 'not-adoptable', reason: reason ?? 'shared-by-owner', ...rest };
  }
  if (kept) return { ...termStatus(kept.end, today, ledger.settings.renewalWindowDays), ...rest };
  if (!adoptable) return { status: 'not-adoptable', reason, ...rest };
  if ((record?.condition ?? seat.condition) === 'gone') {
    return { status: 'not-adoptable', reason: 'gone', ...rest };
  }
  return { status: rest.pledges.length > 0 ? 'requested' : 'available', reason: null, ...rest };
}

/**
 * Whether one may ask for it: free, asked for by others (whose claims stay beside the new one), shared by
 * several keepers, or kept by one whose term is over. Within the renewal window the present keeper has
 * the first refusal, so that nobody else may ask; once the term is over others may, and their claim waits
 * on the desk until the keeper has renewed or the office has let the term lapse.
 */
export function canPledgeSeat({ status, reason, exclusive }: SeatStanding): boolean {
  if (status === 'available' || status === 'requested') return true;
  if (status === 'not-adoptable') return false;
  return !exclusive || reason === 'term-over';
}

interface Keeping {
  readonly keeper: LocalName | null;
  readonly end: string | null;
}

const packKeeper = ({ adoption: { keeper, end } }: Seat): Keeping => ({ keeper, end });

function firstToEnd(holders: readonly Pledge[]): Keeping | null {
  const endOf = ({ term }: Pledge) => term?.end ?? '9999-12-31';
  const [first] = [...holders].sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  if (!first) return null;
  const { displayName, organisation } = first.submission;
  // People write their name once; it is shown as written in both languages.
  return { keeper: { zh: displayName ?? organisation, en: null }, end: first.term?.end ?? null };
}

function termStatus(
  end: string | null,
  today: string,
  window: number,
): Pick<SeatStanding, 'status' | 'reason'> {
  if (end === null) return { status: 'adopted', reason: null };
  const daysLeft = daysBetween(today, end);
  if (daysLeft < 0) return { status: 'renewal-due', reason: 'term-over' };
  if (daysLeft <= window) return { status: 'renewal-due', reason: 'term-ends' };
  return { status: 'adopted', reason: null };
}
