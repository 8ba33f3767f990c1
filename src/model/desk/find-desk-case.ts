import { isClaimingTrack } from '../ledger/claims';
import type { Register } from '../ledger/command';
import { findSeat } from '../ledger/find-seat';
import type { Pledge } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
import type { DeskCase } from './desk-case';
import { caseOf, makeCase, reportCase } from './list-desk-cases';

/**
 * The case of a seat, offer, pledge or report, whether it waits for something or not; of a seat or offer
 * on which nothing is open, the claims that were closed last.
 * @returns null = nothing is known under this id
 */
export function findDeskCase(register: Register, now: number, id: string): DeskCase | null {
  const { ledger } = register;
  const report = ledger.reports.get(id);
  if (report) return reportCase(register, report, now);
  const pledge = ledger.pledges.get(id);
  if (pledge) {
    return standingOf[pledge.state] === 'closed'
      ? makeCase(register, now, { id, kind: 'pledge', pledges: [pledge] })
      : caseOf(register, pledge, now);
  }
  const offer = ledger.offers.get(id);
  const kind = offer ? 'offer' : 'seat';
  const all = (
    offer
      ? [...ledger.pledges.values()].filter(
          ({ submission: { target } }) => target.kind === 'offer' && target.offerId === id,
        )
      : (ledger.pledgesBySeat.get(id) ?? [])
  ).filter(isClaimingTrack);
  const open = all.find(({ state }) => standingOf[state] !== 'closed' && standingOf[state] !== 'held');
  if (open) return caseOf(register, open, now);
  const pledges = lastClosed(all);
  if (pledges.length === 0 && !offer && !findSeat(register, id)) return null;
  return makeCase(register, now, { id, kind, pledges });
}

const lastAt = ({ steps, submittedAt }: Pledge): number => steps.at(-1)?.at ?? submittedAt;

/** What one decision closed together. */
function lastClosed(pledges: readonly Pledge[]): readonly Pledge[] {
  const last = Math.max(...pledges.map(lastAt));
  return pledges.filter((pledge) => lastAt(pledge) === last);
}
