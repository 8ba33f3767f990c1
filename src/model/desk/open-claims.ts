import { submissionClock } from '../adoption/submission-clock';
import type { Pledge } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
import type { DeskCase } from './desk-case';
import { compareByReceipt } from './order-claims';

/** The case with claims that lay on the desk before and were closed or moved since, in their old places. */
export function withFormerClaims(deskCase: DeskCase, former: readonly Pledge[]): DeskCase {
  const present = new Set(deskCase.claims.map(({ pledge }) => pledge.id));
  const gone = former.filter(({ id }) => !present.has(id));
  if (gone.length === 0) return deskCase;
  const claims = [
    ...deskCase.claims,
    ...gone.map((pledge) => ({
      pledge,
      due: null,
      hasOddClock: submissionClock(pledge)?.isFar ?? false,
    })),
  ].sort((a, b) => compareByReceipt(a.pledge, b.pledge));
  return { ...deskCase, claims };
}

/** Whether a claim is still for the seat of the case: one that was moved is decided there. */
export function isHere({ seatId }: DeskCase, { submission: { target } }: Pledge): boolean {
  return target.kind !== 'seat' || target.seatId === seatId;
}

/** The claims of a case that can still be decided together. */
export function openClaims(deskCase: DeskCase): readonly Pledge[] {
  return deskCase.claims
    .map(({ pledge }) => pledge)
    .filter((pledge) => standingOf[pledge.state] !== 'closed' && isHere(deskCase, pledge));
}
