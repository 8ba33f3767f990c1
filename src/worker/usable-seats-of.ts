import { runUsability } from '../analysis/usability/run-usability';
import type { District, Seat } from '../model/district';
import type { Need } from '../model/need';

/** The seats that are usable for a need, in the order of the district. */
export async function usableSeatsOf(district: District, need: Need): Promise<readonly Seat[]> {
  const usability = await runUsability(district, need);
  return district.seats.filter(({ id }) => usability.get(id)?.usability === 'usable');
}
