import type { AppError } from '../../../lib/app-error';
import type { Register } from '../command';
import type { Actor } from '../event';
import type { Pledge } from '../ledger-state';
import { type Commander, standingOf } from '../pledge-vocabulary';
import { refusal } from '../refusals';

export function refuseOffice(
  { offices }: Pick<Register, 'offices'>,
  { role, device }: Actor,
): AppError | null {
  return role === 'office' && offices.has(device)
    ? null
    : refusal('not-the-office', 'Only a device of the street office may decide this.');
}

export function refuseApplicant({ role }: Actor): AppError | null {
  return role === 'applicant' ? null : refusal('not-the-applicant', 'A pledge is made by its applicant.');
}

/** Whether one who may give the command gives it. */
export function refuseCommander(
  register: Register,
  actor: Actor,
  by: readonly Commander[],
  pledge: Pledge,
): AppError | null {
  const asRole = by.find((role) => role === actor.role) ?? by[0];
  switch (asRole) {
    case 'applicant':
      return actor.role === asRole && actor.device === pledge.device
        ? null
        : refusal('pledge-not-yours', 'Only the device that submitted a pledge can do this.');
    case 'keeper':
      return actor.role === asRole && keeps(pledge, actor) ? null : notTheKeeper();
    default:
      return refuseOffice(register, actor);
  }
}

/** The office, or a keeper of the seat. */
export function refuseCaretaker(register: Register, actor: Actor, seatId: string): AppError | null {
  if (actor.role === 'office') return refuseOffice(register, actor);
  const isKeeper = register.ledger.pledgesBySeat.get(seatId)?.some((pledge) => keeps(pledge, actor));
  return actor.role === 'keeper' && isKeeper ? null : notTheKeeper();
}

const keeps = (pledge: Pledge, { device }: Actor): boolean =>
  pledge.device === device && standingOf[pledge.state] === 'held';

const notTheKeeper = () => refusal('not-the-keeper', "Only the keeper's own device can do this.");
