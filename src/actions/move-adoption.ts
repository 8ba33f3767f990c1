import type { Result } from '../lib/result';
import type { KnownEvent } from '../model/ledger/event';
import type { Pledge } from '../model/ledger/ledger-state';
import { giveCommand } from './give-command';

/**
 * Moves an adoption whose seat is gone to a free one, for the office; its term goes on. What stands for the
 * pack's keeper of a seat stays with that seat: it is recorded anew at the other one, and ended where it was.
 */
export async function moveAdoption(
  { id, fromBaseline, submission, term, state }: Pledge,
  seatId: string,
  reason: string | null,
): Promise<Result<readonly KnownEvent[]>> {
  if (!fromBaseline || state !== 'active')
    return giveCommand('office', { type: 'move', pledgeId: id, seatId, reason });
  const recorded = await giveCommand('office', {
    type: 'record',
    submission: { ...submission, target: { kind: 'seat', seatId } },
    state: 'active',
    term,
    fromBaseline: false,
  });
  if (!recorded.ok) return recorded;
  return giveCommand('office', { type: 'end', pledgeId: id, reason });
}
