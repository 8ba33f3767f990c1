import type { Feature } from 'geojson';
import type { Position } from '../../lib/units';
import { lineFeature, pointFeature } from './geometry';

/** Two seats that may be one, as the map draws them. */
export interface PairOnMap {
  readonly key: string;
  readonly ids: readonly [string, string];
  readonly positions: readonly [Position, Position];
}

/** Pairs that are drawn at the most; of more one sees none. The chosen one is always drawn. */
const mostPairs = 2000;

/** Pairs of seats: a line from one to the other and both ends; the chosen one last, so that it lies above the rest. */
export function pairFeatures(pairs: readonly PairOnMap[], chosen: string | null): Feature[] {
  const others = pairs.filter(({ key }) => key !== chosen).slice(0, mostPairs);
  const last = pairs.filter(({ key }) => key === chosen);
  const all = [...others, ...last].map((pair) => ({ ...pair, isChosen: pair.key === chosen }));
  return [
    ...all.map(({ positions, isChosen }) => lineFeature(positions, { part: 'pair', chosen: isChosen })),
    ...all.flatMap(({ ids, positions, isChosen }) =>
      ids.map((id, i) =>
        pointFeature(positions[i] as Position, { part: 'pair', seat: id, chosen: isChosen }),
      ),
    ),
  ];
}
