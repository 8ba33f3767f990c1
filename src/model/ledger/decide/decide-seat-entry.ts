import type { AppError } from '../../../lib/app-error';
import { isEqual } from '../../../lib/is-equal';
import { fail, type Result, succeed } from '../../../lib/result';
import { isClaimingTrack } from '../claims';
import type { CommandOf, Register } from '../command';
import type { Actor, KnownEvent } from '../event';
import { findSeat } from '../find-seat';
import { standsFor } from '../merged-seats';
import { standingOf } from '../pledge-vocabulary';
import { refusal } from '../refusals';
import { isToldApart, orderPair } from '../told-apart';
import { refuseOffice } from './check-actor';
import { refuseUnknown, seatUnknown, standingAt } from './check-claim';
import { checkReason } from './check-texts';
import { cleanEdit, refuseValues } from './decide-edit';
import { isPosition } from './decide-submit';
import { type Entry, writeEntry } from './write-entry';

type Decision = Result<readonly KnownEvent[]>;

export function decideAdding(register: Register, command: CommandOf<'add-seat'>, now: number): Decision {
  const { position, seat } = command;
  const refused =
    refuseOffice(register, command.actor) ?? refusePlace(position) ?? refuseValues(register, seat, now);
  return write(register, command, now, refused, (entry, reason) =>
    entry.add('seat-added', 'new-seat', { position, seat: { ...seat, ...cleanEdit(seat) } }, reason),
  );
}

/** Only an entry of this ledger can be taken back, and only while nobody keeps the seat or asks for it. */
export function decideEntry(
  register: Register,
  command: CommandOf<'withdraw-seat' | 'reopen-seat'>,
  now: number,
): Decision {
  const { type, seatId } = command;
  const added = register.ledger.seats.get(seatId)?.added;
  const isWithdrawal = type === 'withdraw-seat';
  const refused =
    refuseOffice(register, command.actor) ??
    (added ? null : refusal('seat-not-added', 'Only a seat that was entered here can be taken back.')) ??
    (added?.isWithdrawn === isWithdrawal ? refusal('entry-same', 'Its entry stands so already.') : null) ??
    (isWithdrawal ? refuseClaimed(register, seatId, now) : null);
  const event = isWithdrawal ? 'seat-withdrawn' : 'seat-reopened';
  return write(register, command, now, refused, (entry, reason) =>
    entry.add(event, { kind: 'seat', id: seatId }, {}, reason),
  );
}

export function decideMoving(register: Register, command: CommandOf<'move-seat'>, now: number): Decision {
  const { seatId, position } = command;
  const present = register.ledger.seats.get(seatId)?.position ?? findSeat(register, seatId)?.position;
  const refused =
    refuseOffice(register, command.actor) ??
    refuseUnknown(register, seatId) ??
    refusePlace(position) ??
    (isEqual(present, position) ? refusal('position-same', 'It stands there already.') : null);
  return write(register, command, now, refused, (entry, reason) =>
    entry.add('seat-moved', { kind: 'seat', id: seatId }, { position }, reason),
  );
}

/**
 * A seat that somebody keeps is not merged away: its keeper would be lost to whoever looks for the seat.
 * Then the other one is merged into it, or the keeper is moved first. Requests stay where they are and are
 * moved or refused by the desk.
 */
export function decideMerging(register: Register, command: CommandOf<'merge-seat'>, now: number): Decision {
  const { seatId, into } = command;
  const { ledger } = register;
  const isMerged = (id: string) => (ledger.seats.get(id)?.mergedInto ?? null) !== null;
  const refused =
    refuseOffice(register, command.actor) ??
    refuseUnknown(register, seatId) ??
    refuseUnknown(register, into) ??
    (seatId === into || standsFor(ledger, into) === seatId
      ? refusal('merge-itself', 'A seat is not merged into itself.')
      : null) ??
    (isMerged(seatId) || isMerged(into) ? refusal('seat-merged', 'It was merged before.') : null) ??
    refuseKept(register, seatId, now);
  return write(register, command, now, refused, (entry, reason) =>
    entry.add('seat-merged', { kind: 'seat', id: seatId }, { into }, reason),
  );
}

export function decideSplitting(register: Register, command: CommandOf<'split-seat'>, now: number): Decision {
  const { seatId } = command;
  const record = register.ledger.seats.get(seatId);
  const refused =
    refuseOffice(register, command.actor) ??
    (record ? null : seatUnknown(seatId)) ??
    (record?.mergedInto ? null : refusal('seat-not-merged', 'It stands for itself already.'));
  return write(register, command, now, refused, (entry, reason) =>
    entry.add('seat-split', { kind: 'seat', id: seatId }, {}, reason),
  );
}

/** Two seats that look like one and are two: nobody is asked about them again. */
export function decideTellingApart(
  register: Register,
  command: CommandOf<'tell-apart'>,
  now: number,
): Decision {
  const { seatId, other, apart } = command;
  const refused =
    refuseOffice(register, command.actor) ??
    refuseUnknown(register, seatId) ??
    refuseUnknown(register, other) ??
    (seatId === other ? refusal('merge-itself', 'A seat is not told apart from itself.') : null) ??
    (isToldApart(register.ledger, seatId, other) === apart
      ? refusal('entry-same', 'It stands so already.')
      : null);
  const [low, high] = orderPair(seatId, other);
  return write(register, command, now, refused, (entry, reason) =>
    entry.add('seat-told-apart', { kind: 'seat', id: low }, { other: high, apart }, reason),
  );
}

/** Every one of these needs a reason that others can read. */
function write(
  { ledger }: Register,
  { actor, reason }: { readonly actor: Actor; readonly reason: string },
  now: number,
  refused: AppError | null,
  add: (entry: Entry, reason: string | null) => void,
): Decision {
  if (refused) return fail(refused);
  const said = checkReason(reason, true);
  if (!said.ok) return said;
  const entry = writeEntry(ledger.lastId, actor, now);
  add(entry, said.value);
  return succeed(entry.events);
}

const refusePlace = (position: CommandOf<'move-seat'>['position']): AppError | null =>
  isPosition(position) ? null : refusal('position-invalid', 'This is no place on the map.');

function refuseKept(register: Register, seatId: string, now: number): AppError | null {
  const standing = standingAt(register, seatId, now);
  const isGranted = register.ledger.pledgesBySeat
    .get(seatId)
    ?.some((pledge) => isClaimingTrack(pledge) && standingOf[pledge.state] === 'granted');
  return standing?.keeper || isGranted
    ? refusal(
        'merge-kept',
        'Somebody keeps this seat: merge the other one into it, or move its keeper first.',
      )
    : null;
}

function refuseClaimed(register: Register, seatId: string, now: number): AppError | null {
  const isAsked = register.ledger.pledgesBySeat
    .get(seatId)
    ?.some(({ state }) => standingOf[state] !== 'closed');
  return standingAt(register, seatId, now)?.keeper || isAsked
    ? refusal('entry-claimed', 'Somebody keeps this seat or asks for it; mark it as gone instead.')
    : null;
}
