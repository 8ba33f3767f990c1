import type { District, Seat } from '../../model/district';
import type { Breach, InvariantCheck } from './data';

/** Seats have places, their dates run in order, and their adoption does not contradict itself. */
export function checkSeats({ info, seats }: District): InvariantCheck[] {
  const check = (
    invariant: InvariantCheck['invariant'],
    find: (seat: Seat) => Omit<Breach, 'id'> | null,
  ): InvariantCheck => ({
    invariant,
    checked: seats.length,
    breaches: seats.flatMap((seat) => {
      const breach = find(seat);
      return breach ? [{ id: seat.id, ...breach }] : [];
    }),
  });
  return [
    check('seats-have-places', ({ places }) =>
      Number.isInteger(places) && places >= 1
        ? null
        : { field: 'seats', value: String(places), expectation: 'a whole number of at least 1' },
    ),
    check('dates-in-order', (seat) => findDateBreach(seat, info.asOf)),
    check('adoption-consistent', findAdoptionBreach),
  ];
}

function findDateBreach({ checkDate, adoption }: Seat, asOf: string): Omit<Breach, 'id'> | null {
  if (checkDate !== null && checkDate > asOf)
    return { field: 'check_date', value: checkDate, expectation: `not after the pack's date ${asOf}` };
  const { start, end } = adoption;
  if (start !== null && end !== null && start > end)
    return { field: 'adoption:end', value: end, expectation: `not before adoption:start ${start}` };
  return null;
}

function findAdoptionBreach({ adoption, condition }: Seat): Omit<Breach, 'id'> | null {
  const { adoptable, reason, keeper, keeperId, end } = adoption;
  if (!adoptable && reason === null)
    return { field: 'adoption:reason', value: 'nothing', expectation: 'why the seat cannot be adopted' };
  if (adoptable && reason !== null)
    return {
      field: 'adoption:reason',
      value: reason,
      expectation: 'no reason on a seat that can be adopted',
    };
  if (adoptable && condition === 'gone')
    return { field: 'adoption:adoptable', value: 'yes', expectation: 'no on a seat that is gone' };
  if (keeper !== null && end === null)
    return { field: 'adoption:end', value: 'nothing', expectation: 'the last day of the term of its keeper' };
  if (keeper === null && keeperId !== null)
    return { field: 'adoption:keeper', value: 'nothing', expectation: `the name of keeper ${keeperId}` };
  return null;
}
