import { isClaimState } from '../ledger/claims';
import type { LedgerCommand } from '../ledger/command';
import type { Pledge } from '../ledger/ledger-state';

type Settle = Extract<LedgerCommand, { readonly type: 'settle' }>;

/** A way to decide all claims on one seat or offer at once, without its reason. */
export interface Settlement extends Pick<Settle, 'approve' | 'refuse' | 'move' | 'share'> {
  readonly kind: 'one' | 'share' | 'none';
  /** Who gets the seat, or keeps it; null = all or nobody. */
  readonly chosen: string | null;
}

/**
 * The ways in which a case of several claims can be decided: each claim alone, in order of receipt, all
 * together, none. Who does not get the seat goes, in that order, to the first seat that they accept and
 * that is still free; else they are refused with the nearest free seat as a proposal. A claim that has been
 * granted already, as one side of a contest has, needs no second approval to stay.
 * @param free ids of free seats nearby, nearest first
 */
export function listSettlements(claims: readonly Pledge[], free: readonly string[]): readonly Settlement[] {
  const toApprove = (pledges: readonly Pledge[]) =>
    pledges.filter(({ state }) => !isClaimState(state)).map(({ id }) => id);
  const alone = claims.map(
    (chosen): Settlement => ({
      kind: 'one',
      chosen: chosen.id,
      approve: toApprove([chosen]),
      ...sendAway(
        claims.filter(({ id }) => id !== chosen.id),
        free,
      ),
      share: false,
    }),
  );
  const together: Settlement = {
    kind: 'share',
    chosen: null,
    approve: toApprove(claims),
    refuse: [],
    move: [],
    share: true,
  };
  const refuse = claims.map(({ id }) => ({ pledgeId: id, alternative: free[0] ?? null }));
  return [...alone, together, { kind: 'none', chosen: null, approve: [], refuse, move: [], share: false }];
}

/** Where those go who do not get the seat. A granted claim is not moved but refused: its seat is taken back. */
function sendAway(others: readonly Pledge[], free: readonly string[]): Pick<Settlement, 'refuse' | 'move'> {
  const left = new Set(free);
  const refused: string[] = [];
  const move: { pledgeId: string; seatId: string }[] = [];
  for (const { id, submission, state } of others) {
    const canMove = submission.track === 'adopt' && !isClaimState(state);
    const seatId = canMove ? submission.alternatives?.find((accepted) => left.has(accepted)) : undefined;
    if (seatId === undefined) refused.push(id);
    else {
      left.delete(seatId);
      move.push({ pledgeId: id, seatId });
    }
  }
  const [alternative = null] = left;
  return { refuse: refused.map((pledgeId) => ({ pledgeId, alternative })), move };
}
