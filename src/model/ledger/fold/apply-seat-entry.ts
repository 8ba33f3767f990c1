import type { KnownEventOf } from '../event';
import type { IgnoreReason } from '../ledger-state';
import { standsFor } from '../merged-seats';
import { isToldApart } from '../told-apart';
import { doubtOffice } from './check-actor';
import { changeSeat, type WorkingLedger } from './working-ledger';

type Applied = IgnoreReason | null;

/** A seat is named by the event that enters it: nobody can enter one under another's id, or the pack's. */
export function addSeat(
  working: WorkingLedger,
  { id, at, actor, subject, payload }: KnownEventOf<'seat-added'>,
): Applied {
  if (subject.kind !== 'seat' || subject.id !== id) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  const seat = changeSeat(working, id);
  seat.added = { at, isWithdrawn: false };
  seat.position = payload.position;
  seat.edit = payload.seat;
  return null;
}

export function withdrawSeat(
  working: WorkingLedger,
  { type, actor, subject }: KnownEventOf<'seat-withdrawn' | 'seat-reopened'>,
): Applied {
  const added = subject.kind === 'seat' ? working.seats.get(subject.id)?.added : null;
  if (!added) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  const isWithdrawn = type === 'seat-withdrawn';
  if (added.isWithdrawn === isWithdrawn) return 'not-allowed-in-state';
  changeSeat(working, subject.id).added = { ...added, isWithdrawn };
  return null;
}

export function moveSeat(
  working: WorkingLedger,
  { actor, subject, payload }: KnownEventOf<'seat-moved'>,
): Applied {
  if (subject.kind !== 'seat') return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  changeSeat(working, subject.id).position = payload.position;
  return null;
}

/**
 * Two offices that have not met may merge two seats into each other: the later word would leave neither, so
 * it changes nothing.
 */
export function mergeSeat(
  working: WorkingLedger,
  { actor, subject, payload }: KnownEventOf<'seat-merged'>,
): Applied {
  if (subject.kind !== 'seat') return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  const isMerged = (working.seats.get(subject.id)?.mergedInto ?? null) !== null;
  if (isMerged || standsFor(working, payload.into) === subject.id) return 'not-allowed-in-state';
  changeSeat(working, subject.id).mergedInto = payload.into;
  return null;
}

export function splitSeat(working: WorkingLedger, { actor, subject }: KnownEventOf<'seat-split'>): Applied {
  const seat = subject.kind === 'seat' ? working.seats.get(subject.id) : undefined;
  if (!seat) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  if (seat.mergedInto === null) return 'not-allowed-in-state';
  changeSeat(working, subject.id).mergedInto = null;
  return null;
}

/** Of the two the one with the lower id is the subject: a pair stands in one place. */
export function tellApart(
  working: WorkingLedger,
  { actor, subject, payload }: KnownEventOf<'seat-told-apart'>,
): Applied {
  const { other, apart } = payload;
  if (subject.kind !== 'seat' || subject.id >= other) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  if (isToldApart(working, subject.id, other) === apart) return 'not-allowed-in-state';
  const seat = changeSeat(working, subject.id);
  seat.apartFrom = apart ? [...seat.apartFrom, other].sort() : seat.apartFrom.filter((id) => id !== other);
  return null;
}
