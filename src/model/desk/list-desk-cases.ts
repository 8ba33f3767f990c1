import { daysBetween, districtDay } from '../adoption/district-day';
import { submissionClock } from '../adoption/submission-clock';
import { isClaimingTrack } from '../ledger/claims';
import type { Register } from '../ledger/command';
import type { Pledge, SeatReport } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
import type { DeskCase, DeskClaim, DeskDue, WaitingCase } from './desk-case';
import { deskDueOf, reportDueOf } from './desk-due';
import { compareByReceipt } from './order-claims';

/**
 * Everything that waits for the office, what is due first on top; at equal days what has waited longest.
 * Claims on one seat or offer are one case. Steps without a day follow in order of their age.
 * @param now milliseconds since 1970
 */
export function listDeskCases(register: Register, now: number): readonly WaitingCase[] {
  const { ledger } = register;
  const cases = new Map<string, DeskCase>();
  for (const pledge of ledger.pledges.values()) {
    if (standingOf[pledge.state] === 'closed') continue;
    const deskCase = caseOf(register, pledge, now);
    if (deskCase.due) cases.set(`${deskCase.kind} ${deskCase.id}`, deskCase);
  }
  for (const report of ledger.reports.values()) {
    const deskCase = reportCase(register, report, now);
    if (deskCase.due) cases.set(`report ${report.id}`, deskCase);
  }
  return [...cases.values()].filter(isWaiting).sort(compareCases);
}

const isWaiting = (deskCase: DeskCase): deskCase is WaitingCase => deskCase.due !== null;

/** Sorts after every day of the calendar. */
const noDay = '9999';

function compareCases(a: WaitingCase, b: WaitingCase): number {
  const [dayA, dayB] = [a.due.day ?? noDay, b.due.day ?? noDay];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.due.since - b.due.since || (a.id < b.id ? -1 : 1);
}

/** The case that an open pledge belongs to, with all claims that compete with it. */
export function caseOf(register: Register, pledge: Pledge, now: number): DeskCase {
  const rivals = rivalsOf(register, pledge);
  const { target } = pledge.submission;
  const isGrouped = isClaimingTrack(pledge) && standingOf[pledge.state] !== 'held';
  if (isGrouped && target.kind === 'seat') {
    return makeCase(register, now, { id: target.seatId, kind: 'seat', pledges: rivals });
  }
  if (isGrouped && target.kind === 'offer') {
    return makeCase(register, now, { id: target.offerId, kind: 'offer', pledges: rivals });
  }
  return makeCase(register, now, { id: pledge.id, kind: 'pledge', pledges: [pledge] });
}

/** Open claims on the same seat or offer; its keeper among them where one of them contests it. */
function rivalsOf({ ledger }: Register, { submission: { target } }: Pledge): readonly Pledge[] {
  const all =
    target.kind === 'seat'
      ? (ledger.pledgesBySeat.get(target.seatId) ?? [])
      : target.kind === 'offer'
        ? (ledger.offers.get(target.offerId)?.pledgeIds ?? []).flatMap((id) => ledger.pledges.get(id) ?? [])
        : [];
  const claims = all.filter((other) => isClaimingTrack(other) && standingOf[other.state] !== 'closed');
  const contested = new Set(claims.flatMap(({ contestedWith }) => contestedWith ?? []));
  return claims.filter(({ id, state }) => standingOf[state] !== 'held' || contested.has(id));
}

interface CaseContent {
  readonly id: string;
  readonly kind: 'seat' | 'offer' | 'pledge';
  readonly pledges: readonly Pledge[];
}

export function makeCase(register: Register, now: number, { id, kind, pledges }: CaseContent): DeskCase {
  const today = districtDay(now, register.timeZone);
  const claims = [...pledges].sort(compareByReceipt).map(
    (pledge): DeskClaim => ({
      pledge,
      due: deskDueOf(pledge, register, today),
      hasOddClock: submissionClock(pledge)?.isFar ?? false,
    }),
  );
  const dues = claims.flatMap(({ due }) => due ?? []);
  const target = pledges[0]?.submission.target;
  return {
    id,
    kind,
    seatId: kind === 'seat' ? id : target?.kind === 'seat' ? target.seatId : null,
    claims,
    report: null,
    offer: register.ledger.offers.get(target?.kind === 'offer' ? target.offerId : id) ?? null,
    ...urgency(dues, today),
  };
}

export function reportCase(register: Register, report: SeatReport, now: number): DeskCase {
  const due = reportDueOf(report, register);
  return {
    id: report.id,
    kind: 'report',
    seatId: report.seatId,
    claims: [],
    report,
    offer: null,
    ...urgency(due ? [due] : [], districtDay(now, register.timeZone)),
  };
}

/** The step whose day comes first, and by how many days that has passed. */
function urgency(dues: readonly DeskDue[], today: string): Pick<DeskCase, 'due' | 'overdueDays'> {
  const [due = null] = [...dues].sort((a, b) => {
    const [dayA, dayB] = [a.day ?? noDay, b.day ?? noDay];
    return dayA < dayB ? -1 : dayA > dayB ? 1 : a.since - b.since;
  });
  return { due, overdueDays: due?.day ? Math.max(0, daysBetween(due.day, today)) : 0 };
}
