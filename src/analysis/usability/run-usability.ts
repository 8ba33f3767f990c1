import type { District } from '../../model/district';
import type { Need } from '../../model/need';
import type { UsabilityBySeat } from './data';
import { findUsability } from './find-usability';

/**
 * `findUsability` with the real opening hours. Their evaluator (155 kB gzip) is loaded only for a need
 * that names a time.
 */
export async function runUsability(district: District, need: Need): Promise<UsabilityBySeat> {
  if (need.at === null) return findUsability(district.seats, need, () => 'unknown');
  const { createOpenAt } = await import('../opening-hours/create-open-at');
  return findUsability(district.seats, need, createOpenAt(need.at, district.info.holidays));
}
