import { isProposal } from '../ledger/commentable';
import type { LedgerState } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
import { districtDay } from './district-day';
import { addDays } from './terms';

/** Days in which everyone may support or object, first and last; and whether the question is still open. */
export interface CommentPeriod {
  readonly start: string;
  readonly end: string;
  /** Not decided yet: after a decision nobody is asked any more. */
  readonly isUndecided: boolean;
}

/**
 * When one may have a say: for the days that the settings give, from the day on which the offer was made
 * or the office received the proposal.
 * @returns null = not known, not a proposal, or not received yet
 */
export function commentPeriod(
  ledger: LedgerState,
  { kind, id }: { readonly kind: 'pledge' | 'offer'; readonly id: string },
  timeZone: string,
): CommentPeriod | null {
  const begun = kind === 'offer' ? offerQuestion(ledger, id) : pledgeQuestion(ledger, id);
  if (!begun) return null;
  const start = districtDay(begun.at, timeZone);
  return { start, end: addDays(start, ledger.settings.commentDays), isUndecided: begun.isUndecided };
}

function offerQuestion({ offers }: LedgerState, id: string) {
  const offer = offers.get(id);
  return offer ? { at: offer.madeAt, isUndecided: offer.state === 'open' } : null;
}

function pledgeQuestion({ pledges }: LedgerState, id: string) {
  const pledge = pledges.get(id);
  if (!pledge || pledge.receivedAt === null || !isProposal(pledge)) return null;
  return { at: pledge.receivedAt, isUndecided: standingOf[pledge.state] === 'pending' };
}

export function isCommentOpen({ end, isUndecided }: CommentPeriod, today: string): boolean {
  return isUndecided && today <= end;
}
