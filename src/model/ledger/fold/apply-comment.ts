import { isProposal } from '../commentable';
import type { KnownEventOf } from '../event';
import type { IgnoreReason } from '../ledger-state';
import { changeComments, type WorkingLedger } from './working-ledger';

/**
 * The last word of a device counts. Whether it was in time is not asked here: the commenter's clock may be
 * wrong, and a comment that was made in time may arrive late.
 */
export function giveComment(
  working: WorkingLedger,
  event: KnownEventOf<'comment-given'>,
): IgnoreReason | null {
  const doubt = doubtComment(working, event);
  if (doubt) return doubt;
  const { id: eventId, at, actor, payload, reason = null, subject } = event;
  const comments = changeComments(working, subject);
  comments.delete(actor.device);
  comments.set(actor.device, { eventId, device: actor.device, stance: payload.stance, reason, at });
  return null;
}

export function withdrawComment(
  working: WorkingLedger,
  event: KnownEventOf<'comment-withdrawn'>,
): IgnoreReason | null {
  const doubt = doubtComment(working, event);
  if (doubt) return doubt;
  const removed = changeComments(working, event.subject).delete(event.actor.device);
  return removed ? null : 'not-allowed-in-state';
}

/** A device has no say in its own proposal: the count tells what the others think. */
function doubtComment(
  { offers, pledges }: WorkingLedger,
  { actor, subject }: KnownEventOf<'comment-given' | 'comment-withdrawn'>,
): IgnoreReason | null {
  if (actor.role !== 'citizen') return 'not-allowed-in-state';
  if (subject.kind === 'offer') return offers.has(subject.id) ? null : 'unknown-subject';
  const pledge = subject.kind === 'pledge' ? pledges.get(subject.id) : undefined;
  if (!pledge) return 'unknown-subject';
  return isProposal(pledge) && pledge.device !== actor.device ? null : 'not-allowed-in-state';
}
