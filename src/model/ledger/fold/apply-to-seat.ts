import { isClaimingTrack, isClaimState } from '../claims';
import type { KnownEventOf } from '../event';
import type { IgnoreReason } from '../ledger-state';
import { doubtCaretaker, doubtOffice } from './check-actor';
import { changeSeat, type WorkingLedger } from './working-ledger';

type SeatEvent<Type extends Parameters<typeof isOfSeat>[0]['type']> = KnownEventOf<Type>;

export function logCare(working: WorkingLedger, event: SeatEvent<'seat-checked'>): IgnoreReason | null {
  if (!isOfSeat(event)) return 'unknown-subject';
  const doubt = doubtCaretaker(working, event.actor, event.subject.id);
  if (doubt) return doubt;
  const { id: eventId, at, actor, payload } = event;
  const { works, day, note } = payload;
  changeSeat(working, event.subject.id).care.push({ eventId, at, actor, works, day, note });
  return null;
}

/** Anyone may report; who says to be the office must be it. */
export function openReport(working: WorkingLedger, event: SeatEvent<'seat-reported'>): IgnoreReason | null {
  if (!isOfSeat(event)) return 'unknown-subject';
  const { id, at, actor, payload, subject } = event;
  const doubt = actor.role === 'office' ? doubtOffice(working, actor) : null;
  if (doubt) return doubt;
  changeSeat(working, subject.id).reports.push(id);
  working.reports.set(id, { id, seatId: subject.id, at, actor, ...payload, resolved: null });
  return null;
}

export function resolveReport(
  working: WorkingLedger,
  { at, actor, subject, reason }: KnownEventOf<'report-resolved'>,
): IgnoreReason | null {
  const report = subject.kind === 'report' ? working.reports.get(subject.id) : undefined;
  if (!report) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  if (report.resolved) return 'not-allowed-in-state';
  working.reports.set(report.id, { ...report, resolved: { at, reason: reason ?? null } });
  return null;
}

export function changeCondition(
  working: WorkingLedger,
  event: SeatEvent<'seat-condition-changed'>,
): IgnoreReason | null {
  if (!isOfSeat(event)) return 'unknown-subject';
  const doubt = doubtOffice(working, event.actor);
  if (doubt) return doubt;
  changeSeat(working, event.subject.id).condition = event.payload.condition;
  return null;
}

/** The office may put anything right, a keeper the story of the seat that it keeps. */
export function editSeat(working: WorkingLedger, event: SeatEvent<'seat-edited'>): IgnoreReason | null {
  if (!isOfSeat(event)) return 'unknown-subject';
  const { actor, payload, subject } = event;
  const doubt = doubtCaretaker(working, actor, subject.id);
  if (doubt) return doubt;
  const isStory = Object.keys(payload.edit).every((field) => field === 'story');
  if (actor.role === 'keeper' && !isStory) return 'not-the-keeper';
  const seat = changeSeat(working, subject.id);
  seat.edit = { ...seat.edit, ...payload.edit };
  return null;
}

/** A seat that several keep cannot become one keeper's alone: one of them would be forgotten. */
export function setExclusivity(
  working: WorkingLedger,
  event: SeatEvent<'seat-exclusivity-set'>,
): IgnoreReason | null {
  if (!isOfSeat(event)) return 'unknown-subject';
  const { actor, payload, subject } = event;
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  const claims = working.pledgesBySeat
    .get(subject.id)
    ?.filter((pledge) => isClaimState(pledge.state) && isClaimingTrack(pledge));
  if (payload.exclusive && claims && claims.length > 1) return 'not-allowed-in-state';
  changeSeat(working, subject.id).exclusive = payload.exclusive;
  return null;
}

const isOfSeat = ({
  subject,
}: KnownEventOf<
  'seat-checked' | 'seat-reported' | 'seat-condition-changed' | 'seat-edited' | 'seat-exclusivity-set'
>): boolean => subject.kind === 'seat';
