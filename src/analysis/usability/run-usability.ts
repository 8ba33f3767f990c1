import type { District } from '../../model/district';
import type { Need } from '../../model/need';
import type { UsabilityBySeat } from './data';
import { findUsability } from './find-usability';
import { loadOpenAt } from './load-open-at';

/** `findUsability` with the real opening hours. */
export async function runUsability({ seats, info }: District, need: Need): Promise<UsabilityBySeat> {
  return findUsability(seats, need, await loadOpenAt(need, info));
}
