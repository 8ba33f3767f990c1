import { metres } from '../../lib/units';
import type { District } from '../../model/district';
import { cutStreets } from './cut-streets';
import type { StreetLength } from './data';

/** Walkable street length of every grid by its id, a shared border counted in equal parts. */
export function findStreetLengths(
  district: Pick<District, 'info' | 'grids' | 'streets'>,
): ReadonlyMap<string, StreetLength> {
  const sums = new Map(district.grids.map((grid) => [grid.id, { publicStreets: 0, lanes: 0 }]));
  for (const piece of cutStreets(district))
    for (const id of piece.gridIds) {
      const sum = sums.get(id);
      if (sum) sum[piece.lane ? 'lanes' : 'publicStreets'] += piece.length / piece.gridIds.length;
    }
  return new Map(
    [...sums].map(([id, { publicStreets, lanes }]) => [
      id,
      {
        publicStreets: metres(publicStreets),
        lanes: metres(lanes),
        headline: metres(publicStreets > 0 ? publicStreets : lanes),
      },
    ]),
  );
}
