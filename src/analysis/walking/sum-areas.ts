import type { AreaWalking } from './data';
import { addSums } from './sum-streets';

/**
 * The figures of several grids together, in the order given: a neighbourhood's, or the district's. Each
 * length is the sum of the grids' lengths, the longest stretch the longest of theirs.
 */
export function sumAreas(areas: readonly AreaWalking[]): AreaWalking {
  return {
    headline: addSums(areas.map(({ headline }) => headline)),
    headlineKind: areas.some(({ headlineKind }) => headlineKind === 'public') ? 'public' : 'all',
    lanes: addSums(areas.map(({ lanes }) => lanes)),
    all: addSums(areas.map(({ all }) => all)),
  };
}
