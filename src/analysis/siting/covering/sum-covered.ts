import type { CoveringInstance } from './data';

/** The weight that a selection covers, summed anew from the demands in their order. */
export function sumCovered(instance: CoveringInstance, chosen: Iterable<number>): number {
  const isCovered = new Uint8Array(instance.demandCount);
  for (const candidate of chosen)
    for (
      let at = instance.firstCovered[candidate] as number;
      at < (instance.firstCovered[candidate + 1] as number);
      at++
    )
      isCovered[instance.coveredDemands[at] as number] = 1;
  let sum = 0;
  for (let demand = 0; demand < instance.demandCount; demand++)
    if (isCovered[demand]) sum += instance.weights[demand] as number;
  return sum;
}
