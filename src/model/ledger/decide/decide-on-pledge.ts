import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { isClaimState } from '../claims';
import type { LedgerCommand, Register } from '../command';
import type { EventPayloads, KnownEvent } from '../event';
import type { Pledge } from '../ledger-state';
import { nextPledgeState } from '../next-pledge-state';
import { type PledgeEventType, pledgeEvents } from '../pledge-events';
import { type PledgeCommandName, type PledgeCommandRule, pledgeCommands } from '../pledge-vocabulary';
import { refusal } from '../refusals';
import { refuseCommander } from './check-actor';
import { refuseGrant } from './check-claim';
import { checkReason } from './check-texts';
import { payloadOf } from './payload-of';
import { writeEntry } from './write-entry';

export type PledgeCommand = Extract<LedgerCommand, { readonly type: PledgeCommandName }>;

/** A command on a pledge that exists: who may, on which track, in which state, and what it needs. */
export function decideOnPledge(
  register: Register,
  command: PledgeCommand,
  now: number,
): Result<readonly KnownEvent[]> {
  const pledge = register.ledger.pledges.get(command.pledgeId);
  if (!pledge) return fail(refusal('pledge-unknown', 'There is no such pledge in this ledger.'));
  const rule: PledgeCommandRule = pledgeCommands[command.type];
  const refused =
    refuseCommander(register, command.actor, rule.by, pledge) ??
    refuseState(command, rule, pledge) ??
    refuseClaim(register, command, pledge, now);
  if (refused) return fail(refused);
  const reason = checkReason(command.reason, rule.needsReason);
  if (!reason.ok) return reason;
  const payload = payloadOf(register, command, pledge, now);
  if (!payload.ok) return payload;
  const entry = writeEntry(register.ledger.lastId, command.actor, now);
  const type: PledgeEventType = pledgeEvents[command.type];
  entry.add(
    type,
    { kind: 'pledge', id: pledge.id },
    payload.value as EventPayloads[typeof type],
    reason.value,
  );
  return succeed(entry.events);
}

function refuseState(
  { type, actor }: PledgeCommand,
  { tracks }: PledgeCommandRule,
  pledge: Pledge,
): AppError | null {
  const { state, submission } = pledge;
  const { track } = submission;
  if (!tracks.includes(track)) {
    return refusal('pledge-wrong-track', `A pledge of the track ${track} has no step ${type}.`, { track });
  }
  return nextPledgeState(type, pledge, actor.role) ? null : wrongState(type, pledge, state);
}

/** The reason that says most. */
function wrongState(type: PledgeCommandName, pledge: Pledge, state: string): AppError {
  const isListed = pledgeCommands[type].to[pledge.state as never] !== undefined;
  if (type === 'withdraw') {
    return refusal('pledge-not-withdrawable', `A pledge that is ${state} cannot be withdrawn.`, { state });
  }
  if (type === 'activate' && isListed) {
    return refusal('donation-not-installed', 'A donated seat is active only once it stands.');
  }
  if (type === 'note-payment' && isListed) return refusal('payment-noted', 'The payment is noted already.');
  if (type === 'decline-request' && isListed) {
    return refusal('no-request', 'The keeper has asked for nothing that could be declined.');
  }
  if (type === 'move' && isListed) {
    return refusal('baseline-not-movable', "What stands for the pack's keeper stays with its seat.");
  }
  if (type === 'lapse' && isListed) {
    return refusal('lapse-too-early', 'Only an unpaid donation lapses before it is active.');
  }
  if (type === 'reopen' && isListed) {
    return state === 'withdrawn'
      ? refusal('reopen-by-applicant', 'A withdrawal is taken back by who withdrew.')
      : refusal('reopen-by-office', 'What the office has closed the office reopens.');
  }
  return refusal('pledge-wrong-state', `A pledge that is ${state} has no step ${type}.`, { state });
}

/** What gets its seat or offer must find it free. */
function refuseClaim(
  register: Register,
  command: PledgeCommand,
  pledge: Pledge,
  now: number,
): AppError | null {
  const to = nextPledgeState(command.type, pledge, command.actor.role);
  if (to === null || !isClaimState(to)) return null;
  // A granted or running adoption takes its claim along to the other seat.
  if (command.type === 'move') {
    const target = { kind: 'seat', seatId: command.seatId } as const;
    return refuseGrant(register, { ...pledge, submission: { ...pledge.submission, target } }, now);
  }
  return ['approve', 'activate', 'reopen'].includes(command.type) ? refuseGrant(register, pledge, now) : null;
}
