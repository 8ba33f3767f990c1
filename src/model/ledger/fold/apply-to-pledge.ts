import { isClaimState } from '../claims';
import type { KnownEvent } from '../event';
import type { IgnoreReason } from '../ledger-state';
import { nextPledgeState } from '../next-pledge-state';
import { commandOfEvent, type PledgeEventType } from '../pledge-events';
import { pledgeCommands, standingOf } from '../pledge-vocabulary';
import { doubtCommander } from './check-actor';
import { contestIfTaken } from './open-pledge';
import { changePledge, movePledge, type WorkingLedger, type WorkingPledge } from './working-ledger';

export type PledgeEvent = Extract<KnownEvent, { readonly type: PledgeEventType }>;

/** A step in the life of a pledge that exists, by the table `pledgeCommands`. */
export function applyToPledge(working: WorkingLedger, event: PledgeEvent): IgnoreReason | null {
  const known = event.subject.kind === 'pledge' ? working.pledges.get(event.subject.id) : undefined;
  if (!known) return 'unknown-subject';
  const command = commandOfEvent[event.type];
  const doubt = doubtCommander(working, event.actor, pledgeCommands[command].by, known);
  if (doubt) return doubt;
  const state = nextPledgeState(command, known, event.actor.role);
  if (!state) return 'not-allowed-in-state';
  const pledge = changePledge(working, known);
  const wasHeld = isHeld(pledge);
  const isNewClaim = !isClaimState(pledge.state) && isClaimState(state);
  pledge.state = state;
  if (state !== 'contested') pledge.contestedWith = null;
  takeOver(working, pledge, event);
  if (isNewClaim) claim(working, pledge, event.at);
  // A claim that moves meets whoever has the other seat; its days run on.
  else if (event.type === 'pledge-moved') contestIfTaken(working, pledge);
  if (wasHeld || isHeld(pledge)) working.keeperDevices.clear();
  pledge.steps.push({
    eventId: event.id,
    type: event.type,
    at: event.at,
    actor: event.actor,
    state: pledge.state,
    reason: event.reason ?? null,
  });
  return null;
}

const isHeld = ({ state }: WorkingPledge): boolean => standingOf[state] === 'held';

/** Granted, anew or for the first time: the days for a payment run from here. */
function claim(working: WorkingLedger, pledge: WorkingPledge, at: number): void {
  contestIfTaken(working, pledge);
  pledge.approvedAt = pledge.state === 'contested' ? null : at;
}

/** What an event brings besides the state. */
function takeOver(working: WorkingLedger, pledge: WorkingPledge, event: PledgeEvent): void {
  switch (event.type) {
    case 'pledge-received':
      pledge.receivedAt = event.at;
      pledge.receivedId = event.id;
      return;
    case 'pledge-refused':
      pledge.alternative = event.payload.alternative;
      return;
    case 'pledge-moved':
      movePledge(working, pledge, event.payload.seatId);
      return;
    case 'pledge-payment-noted':
      pledge.paidAt = event.at;
      return;
    case 'pledge-activated':
      pledge.term = event.payload.term;
      return;
    case 'pledge-renewed':
      pledge.term = event.payload.term;
      if (pledge.request?.request === 'renewal') pledge.request = null;
      return;
    case 'pledge-handed-over':
      handOver(pledge, event.payload);
      return;
    case 'pledge-request-made': {
      const { request, successor } = event.payload;
      pledge.request = { request, successor, at: event.at, reason: event.reason ?? null };
      return;
    }
    case 'pledge-request-declined':
    case 'pledge-ended':
    case 'pledge-lapsed':
      pledge.request = null;
      return;
  }
}

/** What the keeper before has asked for is no longer the question. */
function handOver(
  pledge: WorkingPledge,
  { organisation, displayName, device }: Extract<PledgeEvent, { type: 'pledge-handed-over' }>['payload'],
): void {
  pledge.submission = { ...pledge.submission, organisation, displayName };
  pledge.device = device ?? pledge.device;
  pledge.request = null;
}
