import { fail, type Result } from '../../../lib/result';
import type { CommandOf, LedgerCommand, Register } from '../command';
import type { KnownEvent, PledgeTarget } from '../event';
import { refusal } from '../refusals';
import { refuseOffice } from './check-actor';
import { type Decide, decideSteps } from './decide-steps';

type Settle = CommandOf<'settle'>;

/**
 * Decides claims on one seat or offer together: the steps that the desk would take one by one, each on
 * what the ones before have made of the ledger, all of them or none. Who is refused or moved makes room
 * first. What was not received or under review yet is taken so on the way.
 */
export function decideSettle(
  register: Register,
  command: Settle,
  now: number,
  decide: Decide,
): Result<readonly KnownEvent[]> {
  const refused = refuseOffice(register, command.actor) ?? refuseShape(register, command);
  if (refused) return fail(refused);
  return decideSteps(register, listSteps(register, command), now, decide);
}

function refuseShape({ ledger }: Register, { approve, refuse, move, share }: Settle) {
  const ids = [
    ...approve,
    ...refuse.map(({ pledgeId }) => pledgeId),
    ...move.map(({ pledgeId }) => pledgeId),
  ];
  if (ids.length === 0) return refusal('settle-empty', 'Nothing was decided.');
  const pledges = ids.flatMap((id) => ledger.pledges.get(id) ?? []);
  if (pledges.length < ids.length)
    return refusal('pledge-unknown', 'There is no such pledge in this ledger.');
  const targets = new Set(pledges.map(({ submission }) => targetKey(submission.target)));
  if (targets.size > 1 || new Set(ids).size < ids.length) {
    return refusal('settle-different', 'These pledges are not for one seat or offer, or one is named twice.');
  }
  const target = pledges[0]?.submission.target;
  const isShared = target?.kind === 'seat' && (share || ledger.seats.get(target.seatId)?.exclusive === false);
  return approve.length > 1 && !isShared
    ? refusal('settle-several', 'Several can be approved only where the seat is shared.')
    : null;
}

function listSteps({ ledger }: Register, command: Settle): readonly LedgerCommand[] {
  const { actor, approve, refuse, move, share, reason } = command;
  const stepsBefore = (pledgeId: string, isReviewed: boolean): readonly LedgerCommand[] => {
    const state = ledger.pledges.get(pledgeId)?.state;
    const step = (type: 'receive' | 'start-review') => ({ type, actor, pledgeId, reason: null });
    return [
      ...(state === 'submitted' ? [step('receive')] : []),
      ...(isReviewed && (state === 'submitted' || state === 'received') ? [step('start-review')] : []),
    ];
  };
  const first = ledger.pledges.get(approve[0] ?? '')?.submission.target;
  const isExclusive = first?.kind === 'seat' && ledger.seats.get(first.seatId)?.exclusive !== false;
  return [
    ...(share && isExclusive
      ? [{ type: 'set-exclusivity' as const, actor, seatId: first.seatId, exclusive: false, reason }]
      : []),
    ...refuse.flatMap(({ pledgeId, alternative }) => [
      ...stepsBefore(pledgeId, false),
      { type: 'refuse' as const, actor, pledgeId, alternative, reason },
    ]),
    ...move.flatMap(({ pledgeId, seatId }) => [
      ...stepsBefore(pledgeId, false),
      { type: 'move' as const, actor, pledgeId, seatId, reason },
    ]),
    ...approve.flatMap((pledgeId) => [
      ...stepsBefore(pledgeId, true),
      { type: 'approve' as const, actor, pledgeId, reason },
    ]),
  ];
}

function targetKey(target: PledgeTarget): string {
  switch (target.kind) {
    case 'seat':
      return `seat ${target.seatId}`;
    case 'offer':
      return `offer ${target.offerId}`;
    case 'point':
      return `point ${target.position.join()}`;
    case 'anywhere':
      return 'anywhere';
  }
}
