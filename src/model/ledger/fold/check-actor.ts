import type { Actor } from '../event';
import type { IgnoreReason, Pledge } from '../ledger-state';
import { type Commander, standingOf } from '../pledge-vocabulary';
import { keepersOf, type WorkingLedger } from './working-ledger';

/** Whether the event is of a street office that this device trusts. */
export function doubtOffice({ trusted }: WorkingLedger, { role, device }: Actor): IgnoreReason | null {
  return role === 'office' && trusted.has(device) ? null : 'unknown-office';
}

/** Who an event on a pledge must be from; null = it is from one of them. */
export function doubtCommander(
  working: WorkingLedger,
  actor: Actor,
  by: readonly Commander[],
  pledge: Pledge,
): IgnoreReason | null {
  const asRole = by.find((role) => role === actor.role) ?? by[0];
  switch (asRole) {
    case 'applicant':
      return actor.role === asRole && actor.device === pledge.device ? null : 'not-the-applicant';
    case 'keeper':
      return actor.role === asRole && isKeeper(pledge, actor) ? null : 'not-the-keeper';
    default:
      return doubtOffice(working, actor);
  }
}

/** Whether the event is of a keeper of the seat, or of the office. */
export function doubtCaretaker(working: WorkingLedger, actor: Actor, seatId: string): IgnoreReason | null {
  if (actor.role === 'office') return doubtOffice(working, actor);
  return actor.role === 'keeper' && keepersOf(working, seatId).has(actor.device) ? null : 'not-the-keeper';
}

const isKeeper = (pledge: Pledge, { device }: Actor): boolean =>
  pledge.device === device && standingOf[pledge.state] === 'held';
