import type { MapEvent } from '../../../../map';
import { chosenPair } from '../../../../state/chosen-pair';

/** Chooses the pair whose seat was pressed on the map. @returns whether one was */
export function choosePairAt(
  event: MapEvent,
  pairs: readonly { readonly key: string; readonly ids: readonly [string, string] }[],
): boolean {
  if (event.kind !== 'click' || event.feature?.kind !== 'seat') return false;
  const { id } = event.feature;
  const pair = pairs.find(({ ids }) => ids.includes(id));
  if (pair) chosenPair.value = { key: pair.key, by: 'map' };
  return pair !== undefined;
}
