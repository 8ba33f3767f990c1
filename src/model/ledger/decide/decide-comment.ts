import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { commentPeriod, isCommentOpen } from '../../adoption/comment-period';
import { districtDay } from '../../adoption/district-day';
import type { CommandOf, Register } from '../command';
import { isProposal } from '../commentable';
import type { KnownEvent } from '../event';
import { subjectKey } from '../ledger-state';
import { refusal } from '../refusals';
import { checkReason } from './check-texts';
import { writeEntry } from './write-entry';

/**
 * Anyone has a say, as a citizen: the office decides and does not vote, and nobody supports a proposal of
 * their own device, because the counts are to tell what the others think.
 */
export function decideComment(
  register: Register,
  command: CommandOf<'comment' | 'withdraw-comment'>,
  now: number,
): Result<readonly KnownEvent[]> {
  const refused = refuseComment(register, command, now);
  if (refused) return fail(refused);
  const { actor, subject } = command;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  if (command.type === 'withdraw-comment') {
    entry.add('comment-withdrawn', subject, {});
    return succeed(entry.events);
  }
  const said = checkReason(command.reason, false);
  if (!said.ok) return said;
  entry.add('comment-given', subject, { stance: command.stance }, said.value);
  return succeed(entry.events);
}

function refuseComment(
  { ledger, timeZone }: Register,
  { type, actor, subject }: CommandOf<'comment' | 'withdraw-comment'>,
  now: number,
): AppError | null {
  const pledge = subject.kind === 'pledge' ? ledger.pledges.get(subject.id) : undefined;
  if (!pledge && !(subject.kind === 'offer' && ledger.offers.has(subject.id))) {
    return refusal('comment-unknown', 'This proposal is not in this ledger.');
  }
  if (actor.role !== 'citizen' || (pledge && !isProposal(pledge))) {
    return refusal(
      'comment-not-here',
      'Comments are for everyone, about proposed sites, designs and offers.',
    );
  }
  if (pledge?.device === actor.device) {
    return refusal('comment-own', 'One does not comment on a proposal of one’s own.');
  }
  const period = commentPeriod(ledger, subject, timeZone);
  if (!period || !isCommentOpen(period, districtDay(now, timeZone))) {
    return refusal(
      'comment-closed',
      'Comments are taken from receipt to the end of the period or the decision.',
    );
  }
  const has = ledger.comments.get(subjectKey(subject))?.some(({ device }) => device === actor.device);
  return type === 'withdraw-comment' && !has
    ? refusal('comment-missing', 'This device has said nothing about it.')
    : null;
}
