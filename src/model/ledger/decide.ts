import { type AppError, appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { canPledgeSeat, type SeatStanding } from '../adoption/seat-status';
import { cleanText } from './clean-text';
import { refuseLongText } from './contact';
import type { Actor, LedgerEvent, PledgeSubmission } from './event';
import { nextEventId } from './event-id';
import type { LedgerState } from './ledger-state';
import { transitions } from './pledge-vocabulary';

export type LedgerCommand =
  | {
      readonly type: 'submit';
      readonly actor: Actor;
      readonly submission: PledgeSubmission;
      /** How the seat stands now; null where the target is no seat, or is not in the pack. */
      readonly standing: SeatStanding | null;
    }
  | {
      readonly type: 'withdraw';
      readonly actor: Actor;
      readonly pledgeId: string;
      readonly reason: string | null;
    };

/**
 * Answers a command: the events that it causes, or why not. Pure; nothing has happened until the events
 * are durable. Every command in every state gets one of the two.
 * @param now the device's clock, milliseconds since 1970; the ids stay in order even if it was set back
 */
export function decide(
  state: LedgerState,
  command: LedgerCommand,
  now: number,
): Result<readonly [LedgerEvent]> {
  switch (command.type) {
    case 'submit':
      return decideSubmit(state, command, now);
    case 'withdraw':
      return decideWithdraw(state, command, now);
  }
}

type CommandOf<Type extends LedgerCommand['type']> = Extract<LedgerCommand, { type: Type }>;

function decideSubmit(
  state: LedgerState,
  { actor, submission, standing }: CommandOf<'submit'>,
  now: number,
): Result<readonly [LedgerEvent]> {
  const refusal =
    refuseTexts(submission) ??
    refuseTarget(submission, standing) ??
    refuseSecondOfDevice(state, submission, actor);
  if (refusal) return fail(refusal);
  const id = nextEventId(state.lastId, now, actor.device);
  return succeed([
    {
      id,
      at: now,
      actor,
      type: 'pledge-submitted',
      subject: { kind: 'pledge', id },
      payload: cleanSubmission(submission),
    },
  ]);
}

function decideWithdraw(
  state: LedgerState,
  { actor, pledgeId, reason }: CommandOf<'withdraw'>,
  now: number,
): Result<readonly [LedgerEvent]> {
  const pledge = state.pledges.get(pledgeId);
  if (!pledge) return fail(appError('pledge-unknown', `There is no pledge ${pledgeId} in this ledger.`));
  if (pledge.device !== actor.device) {
    return fail(appError('pledge-not-yours', 'Only the device that submitted a pledge can withdraw it.'));
  }
  if (!transitions.withdraw[pledge.state]) {
    return fail(
      appError('pledge-not-withdrawable', `A pledge that is ${pledge.state} cannot be withdrawn.`, {
        state: pledge.state,
      }),
    );
  }
  const tooLong = refuseLongText('reason', reason ?? '');
  if (tooLong) return fail(tooLong);
  const said = cleanText(reason ?? '', { multiline: true });
  return succeed([
    {
      id: nextEventId(state.lastId, now, actor.device),
      at: now,
      actor,
      type: 'pledge-withdrawn',
      subject: { kind: 'pledge', id: pledgeId },
      payload: {},
      ...(said && { reason: said }),
    },
  ]);
}

function refuseTexts({ organisation, displayName, message }: PledgeSubmission): AppError | null {
  const tooLong =
    refuseLongText('organisation', organisation) ??
    refuseLongText('displayName', displayName ?? '') ??
    refuseLongText('message', message ?? '');
  if (tooLong) return tooLong;
  if (cleanText(organisation) === '') {
    return appError('organisation-missing', 'A pledge needs the name of who pledges.');
  }
  return null;
}

function refuseTarget({ track, target }: PledgeSubmission, standing: SeatStanding | null): AppError | null {
  if (track === 'donate') {
    return target.kind === 'seat'
      ? appError('target-not-a-place', 'A new seat is donated for a place, not for a seat that stands.')
      : null;
  }
  if (target.kind !== 'seat') return appError('seat-missing', 'Choose the seat to adopt.');
  if (!standing) {
    return appError('seat-unknown', `The pack has no seat ${target.seatId}.`, { seat: target.seatId });
  }
  return canPledgeSeat(standing)
    ? null
    : appError('seat-not-adoptable', `Seat ${target.seatId} is ${standing.status}.`, {
        seat: target.seatId,
        status: standing.status,
      });
}

/** Others may ask for the same seat; the same device asking twice is a second tap on the button. */
function refuseSecondOfDevice(
  state: LedgerState,
  { target }: PledgeSubmission,
  { device }: Actor,
): AppError | null {
  if (target.kind !== 'seat') return null;
  const open = state.pledgesBySeat
    .get(target.seatId)
    ?.some((pledge) => pledge.device === device && transitions.withdraw[pledge.state] !== null);
  return open
    ? appError('pledge-twice', 'This device has already asked for this seat.', { seat: target.seatId })
    : null;
}

function cleanSubmission(submission: PledgeSubmission): PledgeSubmission {
  const organisation = cleanText(submission.organisation);
  const displayName = cleanText(submission.displayName ?? '');
  return {
    ...submission,
    organisation,
    displayName: displayName === '' || displayName === organisation ? null : displayName,
    message: cleanText(submission.message ?? '', { multiline: true }) || null,
  };
}
