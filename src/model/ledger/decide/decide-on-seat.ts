import { fail, type Result, succeed } from '../../../lib/result';
import { districtDay } from '../../adoption/district-day';
import { isDay } from '../../adoption/terms';
import { isClaimingTrack, isClaimState } from '../claims';
import type { CommandOf, Register } from '../command';
import type { KnownEvent } from '../event';
import { findSeat } from '../find-seat';
import { refusal } from '../refusals';
import { refuseCaretaker, refuseOffice } from './check-actor';
import { refuseUnknown, seatUnknown, standingAt } from './check-claim';
import { checkReason, cleanOptional, refuseLongTexts } from './check-texts';
import { writeEntry } from './write-entry';

type Decision = Result<readonly KnownEvent[]>;

export function decideCheck(
  register: Register,
  { actor, seatId, works, day, note }: CommandOf<'check-seat'>,
  now: number,
): Decision {
  const refused =
    refuseUnknown(register, seatId) ??
    refuseCaretaker(register, actor, seatId) ??
    refuseLongTexts({ note }) ??
    (works.length === 0 ? refusal('works-missing', 'Say what was done at the seat.') : null) ??
    (isDay(day) && day <= districtDay(now, register.timeZone)
      ? null
      : refusal('day-invalid', 'The day of the work is no day, or is yet to come.'));
  if (refused) return fail(refused);
  const entry = writeEntry(register.ledger.lastId, actor, now);
  const payload = { works: [...new Set(works)], day, note: cleanOptional(note, true) };
  entry.add('seat-checked', { kind: 'seat', id: seatId }, payload);
  return succeed(entry.events);
}

/** Anyone may report; "something else" needs words. */
export function decideReport(
  register: Register,
  { actor, seatId, problem, note }: CommandOf<'report-seat'>,
  now: number,
): Decision {
  const said = cleanOptional(note, true);
  const refused =
    refuseUnknown(register, seatId) ??
    (actor.role === 'office' ? refuseOffice(register, actor) : null) ??
    refuseLongTexts({ note }) ??
    (problem === 'other' && said === null ? refusal('note-missing', 'Say what is wrong.') : null);
  if (refused) return fail(refused);
  const entry = writeEntry(register.ledger.lastId, actor, now);
  entry.add('seat-reported', { kind: 'seat', id: seatId }, { problem, note: said });
  return succeed(entry.events);
}

export function decideResolve(
  register: Register,
  { actor, reportId, reason }: CommandOf<'resolve-report'>,
  now: number,
): Decision {
  const report = register.ledger.reports.get(reportId);
  const refused =
    refuseOffice(register, actor) ??
    (report ? null : refusal('report-unknown', 'There is no such report in this ledger.')) ??
    (report?.resolved ? refusal('report-resolved', 'This report has been dealt with.') : null);
  const said = checkReason(reason, true);
  if (refused) return fail(refused);
  if (!said.ok) return said;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  entry.add('report-resolved', { kind: 'report', id: reportId }, {}, said.value);
  return succeed(entry.events);
}

export function decideCondition(
  register: Register,
  { actor, seatId, condition, reason }: CommandOf<'change-condition'>,
  now: number,
): Decision {
  const present = register.ledger.seats.get(seatId)?.condition ?? findSeat(register, seatId)?.condition;
  const refused =
    refuseOffice(register, actor) ??
    refuseUnknown(register, seatId) ??
    (present === condition ? refusal('condition-same', 'This is its condition already.') : null);
  const said = checkReason(reason, true);
  if (refused) return fail(refused);
  if (!said.ok) return said;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  entry.add('seat-condition-changed', { kind: 'seat', id: seatId }, { condition }, said.value);
  return succeed(entry.events);
}

/** false = several keepers may share it. Back to one alone only while there are not several. */
export function decideExclusivity(
  register: Register,
  { actor, seatId, exclusive, reason }: CommandOf<'set-exclusivity'>,
  now: number,
): Decision {
  const standing = standingAt(register, seatId, now);
  const refused =
    refuseOffice(register, actor) ??
    (standing ? null : seatUnknown(seatId)) ??
    (standing?.exclusive === exclusive ? refusal('exclusivity-same', 'This is so already.') : null) ??
    (exclusive && countKeepers(register, seatId, standing?.isPackKept) > 1
      ? refusal('seat-several-keepers', 'Several keep this seat or have been granted it.')
      : null);
  const said = checkReason(reason, true);
  if (refused) return fail(refused);
  if (!said.ok) return said;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  entry.add('seat-exclusivity-set', { kind: 'seat', id: seatId }, { exclusive }, said.value);
  return succeed(entry.events);
}

function countKeepers({ ledger }: Register, seatId: string, isPackKept = false): number {
  const claims = (ledger.pledgesBySeat.get(seatId) ?? []).filter(
    (pledge) => isClaimState(pledge.state) && isClaimingTrack(pledge),
  );
  return claims.length + (isPackKept ? 1 : 0);
}
