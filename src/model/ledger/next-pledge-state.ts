import type { ActorRole } from './event';
import type { Pledge } from './ledger-state';
import {
  type PledgeCommandName,
  type PledgeCommandRule,
  type PledgeState,
  pledgeCommands,
} from './pledge-vocabulary';

/** What the rule of a command asks of a pledge. */
export type PledgeSituation = Pick<
  Pledge,
  'state' | 'submission' | 'paidAt' | 'request' | 'fromBaseline' | 'steps'
>;

/**
 * What a command makes of a pledge by the table `pledgeCommands` and by what a table cannot say; null =
 * refused there. `decide` and the fold both ask here, so that they never differ.
 * @param role in which the command is given: a withdrawal is taken back by the applicant, what the office
 *   closed by the office
 */
export function nextPledgeState(
  command: PledgeCommandName,
  pledge: PledgeSituation,
  role: ActorRole,
): PledgeState | null {
  const rule: PledgeCommandRule = pledgeCommands[command];
  if (!rule.tracks.includes(pledge.submission.track) || !isInOrder(command, pledge, role)) return null;
  const to = rule.to[pledge.state] ?? null;
  return to === 'before' ? stateBefore(pledge) : to;
}

function isInOrder(command: PledgeCommandName, pledge: PledgeSituation, role: ActorRole): boolean {
  const { state, submission, paidAt, request, fromBaseline } = pledge;
  switch (command) {
    case 'activate':
      // A donation is active only when it stands.
      return submission.track !== 'donate' || state === 'installed';
    case 'note-payment':
      return paidAt === null;
    case 'move':
      // It stands for the pack's keeper of its seat and of no other.
      return !fromBaseline;
    case 'decline-request':
      return request !== null;
    case 'lapse':
      // What is approved lapses only for want of payment, and only donations are paid for.
      return state !== 'approved' || (submission.track === 'donate' && paidAt === null);
    case 'reopen':
      return (state === 'withdrawn') === (role === 'applicant');
    default:
      return true;
  }
}

/** A dispute is not taken up again where it was left: the claim comes back to the desk for review. */
function stateBefore({ steps }: PledgeSituation): PledgeState | null {
  const before = steps.at(-2)?.state ?? null;
  return before === 'contested' ? 'under-review' : before;
}
