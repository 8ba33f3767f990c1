import type { Position } from '../../lib/units';
import type { LedgerState, Pledge } from '../ledger/ledger-state';

/** A refusal as the next applicant for the same spot should know it. */
export interface PastRefusal {
  readonly pledge: Pledge;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string | null;
}

/** Refusals of pledges for a seat, the latest first. A pledge that was reopened since is not refused. */
export function refusalsAt({ pledgesBySeat }: LedgerState, seatId: string): readonly PastRefusal[] {
  return listRefusals(pledgesBySeat.get(seatId) ?? []);
}

/**
 * Refusals of pledges for a place, with the place; whoever asks knows how near is near
 * (`adoptionFacts.neighbours`), in the district's plane.
 */
export function refusedPlaces({
  pledges,
}: LedgerState): readonly (PastRefusal & { readonly position: Position })[] {
  return listRefusals(pledges.values()).flatMap((refused) => {
    const { target } = refused.pledge.submission;
    return target.kind === 'point' || target.kind === 'offer'
      ? [{ ...refused, position: target.position }]
      : [];
  });
}

function listRefusals(pledges: Iterable<Pledge>): readonly PastRefusal[] {
  return [...pledges]
    .filter(({ state }) => state === 'refused')
    .map((pledge) => {
      const step = pledge.steps.at(-1);
      return { pledge, at: step?.at ?? pledge.submittedAt, reason: step?.reason ?? null };
    })
    .sort((a, b) => b.at - a.at);
}
