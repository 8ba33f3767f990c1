import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import type { AdoptionRecord } from '../model/adoption/list-adoptions';
import { recordBaseline } from '../model/adoption/record-baseline';
import type { KnownEvent } from '../model/ledger/event';
import { district, featuresById } from '../state/district';
import { ledger } from '../state/ledger';
import { giveCommand } from './give-command';

/** What the office decides about a term that ends or has ended. */
export const termDecisions = ['renew', 'lapse', 'end'] as const;
export type TermDecision = (typeof termDecisions)[number];

/**
 * Renews a term, lets it lapse or ends it, for the office. A keeper of the pack is recorded in the ledger
 * first, with the term that the pack gives; should the second step be refused, the record stands and
 * nothing is lost.
 */
export async function decideTerm(
  adoption: AdoptionRecord,
  decision: TermDecision,
  reason: string | null,
): Promise<Result<readonly KnownEvent[]>> {
  const recorded = await findPledge(adoption);
  if (!recorded.ok) return recorded;
  const pledgeId = recorded.value;
  return decision === 'renew'
    ? giveCommand('office', { type: 'renew', pledgeId, reason, term: null })
    : giveCommand('office', { type: decision, pledgeId, reason });
}

/** The pledge of an adoption; of a keeper of the pack the one that is recorded now. */
async function findPledge({ pledgeId, seatId }: AdoptionRecord): Promise<Result<string>> {
  if (pledgeId !== null) return { ok: true, value: pledgeId };
  return recordPackKeeper(seatId ?? '');
}

/**
 * Takes the pack's own keeper of a seat into the ledger, running term and all.
 * @returns the id of its pledge
 */
export async function recordPackKeeper(seatId: string): Promise<Result<string>> {
  const seat = featuresById.value.seat.get(seatId);
  const command = seat && recordBaseline(seat, ledger.value.settings, district.value?.info.asOf ?? '');
  if (!command) return fail(appError('seat-unknown', `Seat ${seatId} has no keeper in the pack.`));
  const recorded = await giveCommand('office', command);
  if (!recorded.ok) return recorded;
  const [event] = recorded.value;
  return event
    ? { ok: true, value: event.subject.id }
    : fail(appError('pledge-unknown', `The keeper of seat ${seatId} was not recorded.`));
}
