import type { EdgePoint } from '../../geometry/street-graph/data';
import type { District } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';
import type { SitingUnit, SitingWeightName, SitingWeights } from './data';
import { sitingWeightNames } from './data';
import { findStreetPoint, shapeOf } from './find-street-point';
import type { HeadlinePiece } from './list-headline';
import { countedPlaceKinds } from './presets';

/** What a metre of each headline piece weighs, and what weighs at single points. */
export interface WeighedDistrict {
  readonly unit: SitingUnit;
  /** By headline piece. */
  readonly perMetre: Float64Array;
  readonly points: readonly (EdgePoint & { readonly weight: number })[];
}

const unitOf: Readonly<Record<SitingWeightName, SitingUnit>> = {
  streetLength: 'metres',
  residents: 'residents',
  workers: 'workers',
  places: 'places',
};

/**
 * Weighs the district: a metre of headline street as a metre; a grid's residents spread evenly over its
 * headline streets; a building's workers at the street point nearest to its outline; a place at its
 * nearest street point. One weight alone counts in its own unit; several are each taken in points, of
 * which the whole district has 100, in the proportion of the weights. Unknown numbers weigh nothing.
 */
export function weighDistrict(
  district: District,
  network: StreetNetwork,
  headline: readonly HeadlinePiece[],
  weights: SitingWeights,
): WeighedDistrict {
  const residents = spreadResidents(district, headline);
  const doCount = (name: SitingWeightName) => weights[name] > 0;
  const workers = district.buildings.flatMap((building) => {
    const point = doCount('workers') && building.workers ? findStreetPoint(network, shapeOf(building)) : null;
    return point ? [{ ...point, weight: building.workers ?? 0 }] : [];
  });
  const places = district.places.flatMap(({ kind, shape }) => {
    const point =
      doCount('places') && countedPlaceKinds.includes(kind) ? findStreetPoint(network, shape) : null;
    return point ? [{ ...point, weight: 1 }] : [];
  });
  const lengths = headline.map(({ from, to }) => to - from);
  const sumOf = (points: readonly { readonly weight: number }[]) =>
    points.reduce((sum, { weight }) => sum + weight, 0);
  const wholes: Record<SitingWeightName, number> = {
    streetLength: headline.reduce((sum, { share }, i) => sum + share * (lengths[i] as number), 0),
    residents: residents.reduce((sum, density, i) => sum + density * (lengths[i] as number), 0),
    workers: sumOf(workers),
    places: sumOf(places),
  };
  const counting = sitingWeightNames.filter(doCount);
  const [only] = counting;
  const isSingle = counting.length === 1 && only !== undefined;
  const sum = counting.reduce((total, name) => total + weights[name], 0);
  const rate = (name: SitingWeightName) => {
    if (!counting.includes(name)) return 0;
    if (isSingle) return 1;
    return wholes[name] === 0 ? 0 : (100 * weights[name]) / (sum * wholes[name]);
  };
  const rated = (points: typeof workers, name: SitingWeightName) =>
    rate(name) === 0 ? [] : points.map((point) => ({ ...point, weight: point.weight * rate(name) }));
  return {
    unit: isSingle ? unitOf[only] : 'points',
    perMetre: Float64Array.from(
      headline,
      ({ share }, i) => rate('streetLength') * share + rate('residents') * (residents[i] as number),
    ),
    points: [...rated(workers, 'workers'), ...rated(places, 'places')],
  };
}

/** Residents a metre of each headline piece. */
function spreadResidents({ grids }: District, headline: readonly HeadlinePiece[]): number[] {
  const lengths = new Map<string, number>();
  for (const { from, to, gridShares } of headline)
    for (const [id, share] of gridShares) lengths.set(id, (lengths.get(id) ?? 0) + share * (to - from));
  const residents = new Map(grids.map(({ id, residents: count }) => [id, count ?? 0]));
  return headline.map(({ gridShares }) =>
    [...gridShares].reduce(
      (sum, [id, share]) => sum + (share * (residents.get(id) ?? 0)) / (lengths.get(id) ?? 1),
      0,
    ),
  );
}
