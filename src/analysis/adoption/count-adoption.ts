import type { Seat } from '../../model/district';
import { adoptionStatuses, conditions, notAdoptableReasons } from '../../model/vocabulary';
import type { AdoptionCounts, SeatAdoption } from './data';

/** Counts seat sites by status, by reason why not, and by condition. */
export function countAdoption(
  seats: Iterable<Seat>,
  standings: ReadonlyMap<string, SeatAdoption>,
): AdoptionCounts {
  const status = zeros(adoptionStatuses);
  const reasons = zeros([...notAdoptableReasons, 'unknown'] as const);
  const condition = zeros(conditions);
  let total = 0;
  for (const seat of seats) {
    const standing = standings.get(seat.id);
    if (!standing) continue;
    total += 1;
    status[standing.status] += 1;
    condition[seat.condition] += 1;
    if (standing.status === 'not-adoptable') reasons[standing.reason ?? 'unknown'] += 1;
  }
  return { seats: total, status, reasons, condition };
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
