import { findUsability } from '../../src/analysis/usability/find-usability';
import type { District, Seat } from '../../src/model/district';
import { anyone } from '../../src/model/need';

/** The seats that anyone may use, hours ignored. */
export function usableSeats(district: District): readonly Seat[] {
  const usability = findUsability(district.seats, anyone, () => 'unknown');
  return district.seats.filter(({ id }) => usability.get(id)?.usability === 'usable');
}
