import type { LedgerEvent, PledgeSubmitted, PledgeWithdrawn } from './event';
import { isKnownEvent } from './event';
import { compareEventIds } from './event-id';
import type { IgnoredEvent, IgnoreReason, LedgerState, Pledge } from './ledger-state';
import { transitions } from './pledge-vocabulary';

/**
 * What a set of events amounts to. The same set in any order and with any duplicates gives the same
 * state: events are sorted by id and one of each id is taken. Two different events under one id are
 * damage or forgery; the choice between them must not depend on who came first, so it is by content.
 */
export function foldLedger(events: Iterable<LedgerEvent>): LedgerState {
  const sorted = sortEvents(events);
  const pledges = new Map<string, Pledge>();
  const ignored: IgnoredEvent[] = [];
  for (const event of sorted) {
    const why = applyEvent(pledges, event);
    if (why) ignored.push({ id: event.id, why });
  }
  return { pledges, pledgesBySeat: groupBySeat(pledges), ignored, lastId: sorted.at(-1)?.id ?? null };
}

/** Sorted by id, one of each. */
function sortEvents(events: Iterable<LedgerEvent>): readonly LedgerEvent[] {
  const byId = new Map<string, LedgerEvent>();
  for (const event of events) {
    const other = byId.get(event.id);
    if (!other || (other !== event && JSON.stringify(event) < JSON.stringify(other)))
      byId.set(event.id, event);
  }
  return [...byId.values()].sort((a, b) => compareEventIds(a.id, b.id));
}

function applyEvent(pledges: Map<string, Pledge>, event: LedgerEvent): IgnoreReason | null {
  if (!isKnownEvent(event)) return 'unknown-type';
  switch (event.type) {
    case 'pledge-submitted':
      // A pledge is named by its submission: no later event can take its place.
      if (event.subject.id !== event.id) return 'unknown-subject';
      pledges.set(event.id, openPledge(event));
      return null;
    case 'pledge-withdrawn':
      return withdraw(pledges, event);
  }
}

function openPledge(event: PledgeSubmitted): Pledge {
  const { id, at, actor } = event;
  return {
    id,
    submission: event.payload,
    state: 'submitted',
    device: actor.device,
    submittedAt: at,
    steps: [{ eventId: id, at, actor, state: 'submitted', reason: event.reason ?? null }],
  };
}

function withdraw(pledges: Map<string, Pledge>, event: PledgeWithdrawn): IgnoreReason | null {
  const pledge = pledges.get(event.subject.id);
  if (!pledge) return 'unknown-subject';
  const state = transitions.withdraw[pledge.state];
  if (!state) return 'not-allowed-in-state';
  if (event.actor.device !== pledge.device) return 'not-the-applicant';
  const { id, at, actor, reason = null } = event;
  pledges.set(pledge.id, {
    ...pledge,
    state,
    steps: [...pledge.steps, { eventId: id, at, actor, state, reason }],
  });
  return null;
}

function groupBySeat(pledges: ReadonlyMap<string, Pledge>): ReadonlyMap<string, readonly Pledge[]> {
  const bySeat = new Map<string, Pledge[]>();
  for (const pledge of pledges.values()) {
    const { target } = pledge.submission;
    if (target.kind !== 'seat') continue;
    const list = bySeat.get(target.seatId);
    if (list) list.push(pledge);
    else bySeat.set(target.seatId, [pledge]);
  }
  return bySeat;
}
