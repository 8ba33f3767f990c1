import type { AppError } from '../../lib/app-error';
import type { Register } from '../ledger/command';
import { decide } from '../ledger/decide';
import type { Actor } from '../ledger/event';
import type { Pledge } from '../ledger/ledger-state';
import { type PledgeState, pledgeCommands } from '../ledger/pledge-vocabulary';
import {
  type DecisionDetails,
  makeDecision,
  noDetails,
  type OfficeCommand,
  officeCommands,
} from './make-decision';

export interface PossibleDecision {
  readonly command: OfficeCommand;
  /** Why the core would refuse it now; null = it is open. */
  readonly refusal: AppError | null;
}

/** Stands for the reason that is not written yet: whether one is needed is asked when the step is taken. */
const someReason = '…';

/**
 * What the office could do with a pledge of this track, and what the core says to each, asked with the
 * details that the case suggests. Commands that another seat or a name is needed for are asked with the
 * first that offers itself; without one they are left out.
 * @param freeSeatId a seat that the applicant accepts, or the nearest free one; null = none
 */
export function listDecisions(
  register: Register,
  actor: Actor,
  pledge: Pledge,
  freeSeatId: string | null,
  now: number,
): readonly PossibleDecision[] {
  const details: DecisionDetails = {
    ...noDetails,
    reason: someReason,
    seatId: freeSeatId,
    successor: pledge.request?.successor ?? { organisation: someReason, displayName: null, device: null },
  };
  return officeCommands.flatMap((command) => {
    const { tracks, to } = pledgeCommands[command];
    const isOfTrack = tracks.some((track) => track === pledge.submission.track);
    if (!isOfTrack || !isNear(to, pledge.state)) return [];
    const content = makeDecision(
      command,
      pledge.id,
      command === 'realise' ? { ...details, seatId: null } : details,
    );
    if (!content) return [];
    const decided = decide(register, { ...content, actor }, now);
    return [{ command, refusal: decided.ok ? null : decided.error }];
  });
}

/** Whether a command belongs to a state at all; what never does is not worth a reason. */
function isNear(to: Readonly<Partial<Record<PledgeState, unknown>>>, state: PledgeState): boolean {
  return to[state] !== undefined;
}
