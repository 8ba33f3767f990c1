import { fail, type Result, succeed } from '../../../lib/result';
import { districtDay } from '../../adoption/district-day';
import { isLapsable } from '../../adoption/pledge-dues';
import { addDays, termFrom } from '../../adoption/terms';
import type { CommandOf, Register } from '../command';
import type { EventPayloads, PledgeTarget, Term } from '../event';
import { findSeat } from '../find-seat';
import type { Pledge } from '../ledger-state';
import type { PledgeEventType } from '../pledge-events';
import { refusal } from '../refusals';
import { refuseClosedSeat, refuseSecond, seatUnknown } from './check-claim';
import { refuseTerm } from './check-term';
import { checkSuccessor } from './check-texts';
import type { PledgeCommand } from './decide-on-pledge';
import { isPosition } from './decide-submit';

type Payload = EventPayloads[PledgeEventType];

/** What the event of a command carries, checked; or what is wrong with it. */
export function payloadOf(
  register: Register,
  command: PledgeCommand,
  pledge: Pledge,
  now: number,
): Result<Payload> {
  switch (command.type) {
    case 'refuse':
      return command.alternative !== null && !findSeat(register, command.alternative)
        ? fail(seatUnknown(command.alternative))
        : succeed({ alternative: command.alternative });
    case 'move':
      return moveTo(register, command, pledge, now);
    case 'install':
      return command.position === null || isPosition(command.position)
        ? succeed({ position: command.position })
        : fail(refusal('position-invalid', 'This is no place on the map.'));
    case 'activate':
    case 'renew':
      return termOf(register, command, pledge, now);
    case 'realise':
      return realisedAs(register, command, pledge);
    case 'hand-over':
      return checkSuccessor(command.successor);
    case 'ask':
      return request(command);
    case 'lapse':
      return isLapsable(
        pledge,
        register.ledger.settings,
        districtDay(now, register.timeZone),
        register.timeZone,
      )
        ? succeed({})
        : fail(refusal('lapse-too-early', 'The grace of the term, or of the payment, is not over.'));
    default:
      return succeed({});
  }
}

function moveTo(
  register: Register,
  { seatId }: CommandOf<'move'>,
  { submission, device }: Pledge,
  now: number,
): Result<EventPayloads['pledge-moved']> {
  if (submission.target.kind === 'seat' && submission.target.seatId === seatId) {
    return fail(refusal('same-seat', 'It is with this seat already.'));
  }
  const target: PledgeTarget = { kind: 'seat', seatId };
  const refused =
    refuseClosedSeat(register, seatId, now) ?? refuseSecond(register, { ...submission, target }, device);
  return refused ? fail(refused) : succeed({ seatId });
}

/** A term that is not given starts today, or on the day after the present one, and lasts the years asked for. */
function termOf(
  { timeZone }: Register,
  command: CommandOf<'activate' | 'renew'>,
  { submission, term: present }: Pledge,
  now: number,
): Result<{ readonly term: Term }> {
  const before = command.type === 'renew' ? present : null;
  const start = before ? addDays(before.end, 1) : districtDay(now, timeZone);
  const term = command.term ?? termFrom(start, submission.termYears);
  const refused = refuseTerm(term);
  if (refused) return fail(refused);
  if (before && term.end <= before.end) {
    return fail(refusal('term-invalid', `A renewed term ends later than ${before.end}.`));
  }
  return succeed({ term });
}

/** A proposed site becomes an offer; a design belongs to an offer or a seat. */
function realisedAs(
  register: Register,
  { offerId, seatId }: CommandOf<'realise'>,
  { submission }: Pledge,
): Result<EventPayloads['pledge-realised']> {
  if (offerId !== null && !register.ledger.offers.has(offerId)) {
    return fail(refusal('offer-unknown', 'There is no such offer in this ledger.'));
  }
  if (seatId !== null && !findSeat(register, seatId)) return fail(seatUnknown(seatId));
  if (offerId === null && (seatId === null || submission.track === 'plan')) {
    return fail(refusal('realised-as-missing', 'Say which offer or seat it has become.'));
  }
  return succeed({ offerId, seatId });
}

function request({ request, successor }: CommandOf<'ask'>): Result<EventPayloads['pledge-request-made']> {
  if (request !== 'hand-over') return succeed({ request, successor: null });
  if (!successor) return fail(refusal('successor-missing', 'A hand-over needs the name of who takes over.'));
  const checked = checkSuccessor(successor);
  return checked.ok ? succeed({ request, successor: checked.value }) : checked;
}
