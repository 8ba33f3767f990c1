import { findRival, isClaimingTrack, isClaimState } from '../claims';
import type { KnownEventOf } from '../event';
import type { IgnoreReason, Pledge } from '../ledger-state';
import { doubtOffice } from './check-actor';
import { pledgesFor } from './derive-offers';
import { addPledge, type WorkingLedger, type WorkingPledge } from './working-ledger';

/** A pledge is named by the event that opens it: no later event can take its place. */
export function openPledge(
  working: WorkingLedger,
  event: KnownEventOf<'pledge-submitted'> | KnownEventOf<'pledge-recorded'>,
): IgnoreReason | null {
  if (event.subject.kind !== 'pledge' || event.subject.id !== event.id) return 'unknown-subject';
  const doubt = doubtOpener(working, event);
  if (doubt) return doubt;
  const pledge = newPledge(event);
  contestIfTaken(working, pledge);
  pledge.steps.push({
    eventId: event.id,
    type: event.type,
    at: event.at,
    actor: event.actor,
    state: pledge.state,
    reason: event.reason ?? null,
  });
  addPledge(working, pledge);
  if (pledge.state === 'active') working.keeperDevices.clear();
  return null;
}

/**
 * A new claim on what another pledge has been granted or holds becomes contested: the later one by id,
 * whichever machine it came from. The desk decides; nobody loses a keeper silently.
 */
export function contestIfTaken(working: WorkingLedger, pledge: WorkingPledge): void {
  const rival = isClaimState(pledge.state) && isClaimingTrack(pledge) ? rivalOf(working, pledge) : null;
  pledge.contestedWith = rival?.id ?? null;
  if (rival) pledge.state = 'contested';
}

function rivalOf(working: WorkingLedger, pledge: Pledge): Pledge | null {
  const { target } = pledge.submission;
  switch (target.kind) {
    case 'seat':
      if (working.seats.get(target.seatId)?.exclusive === false) return null;
      return findRival(pledge, working.pledgesBySeat.get(target.seatId));
    case 'offer':
      return findRival(pledge, pledgesFor(working, target.offerId));
    default:
      return null;
  }
}

function doubtOpener(
  working: WorkingLedger,
  { type, actor }: KnownEventOf<'pledge-submitted'> | KnownEventOf<'pledge-recorded'>,
): IgnoreReason | null {
  if (type === 'pledge-recorded') return doubtOffice(working, actor);
  return actor.role === 'applicant' ? null : 'not-the-applicant';
}

function newPledge(event: KnownEventOf<'pledge-submitted'> | KnownEventOf<'pledge-recorded'>): WorkingPledge {
  const { id, at, actor } = event;
  const recorded = event.type === 'pledge-recorded' ? event.payload : null;
  return {
    id,
    submission: event.type === 'pledge-recorded' ? event.payload.submission : event.payload,
    state: recorded?.state ?? 'submitted',
    device: actor.device,
    submittedAt: at,
    receivedAt: recorded ? at : null,
    receivedId: recorded ? id : null,
    approvedAt: recorded?.state === 'active' ? at : null,
    paidAt: null,
    term: recorded?.term ?? null,
    request: null,
    contestedWith: null,
    alternative: null,
    fromBaseline: recorded?.fromBaseline ?? false,
    steps: [],
  };
}
