import type { LedgerState } from '../ledger/ledger-state';
import type { OfferState, PledgeState } from '../ledger/pledge-vocabulary';
import { commentPeriod, isCommentOpen } from './comment-period';
import { daysBetween } from './district-day';

/** What became of a proposal, and what was said with it. */
export type CommentDecision = (
  | { readonly of: 'pledge'; readonly state: PledgeState }
  | { readonly of: 'offer'; readonly state: OfferState }
) & { readonly reason: string | null };

/** Whether everyone may still support or object, and what came of it. */
export type CommentStand =
  /** The office has not received it yet, or it is nothing that one is asked about. */
  | { readonly kind: 'not-yet' }
  /** `daysLeft` after today; 0 = today is the last day. */
  | { readonly kind: 'open'; readonly lastDay: string; readonly daysLeft: number }
  | { readonly kind: 'closed'; readonly lastDay: string; readonly decision: CommentDecision | null };

/**
 * How the question stands that a proposed site, a design or an offer puts to everyone.
 * @param today day on the district's calendar, `YYYY-MM-DD`
 * @param timeZone IANA zone of the district
 */
export function commentStand(
  subject: { readonly kind: 'pledge' | 'offer'; readonly id: string },
  ledger: LedgerState,
  today: string,
  timeZone: string,
): CommentStand {
  const period = commentPeriod(ledger, subject, timeZone);
  if (!period) return { kind: 'not-yet' };
  const { end: lastDay, isUndecided } = period;
  return isCommentOpen(period, today)
    ? { kind: 'open', lastDay, daysLeft: daysBetween(today, lastDay) }
    : { kind: 'closed', lastDay, decision: isUndecided ? null : decisionOn(subject, ledger) };
}

function decisionOn(
  { kind, id }: { readonly kind: 'pledge' | 'offer'; readonly id: string },
  { offers, pledges }: LedgerState,
): CommentDecision | null {
  if (kind === 'offer') {
    const offer = offers.get(id);
    return offer ? { of: kind, state: offer.state, reason: offer.withdrawnReason } : null;
  }
  const pledge = pledges.get(id);
  const said = pledge?.steps.findLast(({ reason }) => reason !== null)?.reason ?? null;
  return pledge ? { of: kind, state: pledge.state, reason: said } : null;
}
