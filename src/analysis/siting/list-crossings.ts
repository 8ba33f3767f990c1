import type { PlanePoint } from '../../geometry/local-plane';
import type { StreetGraph } from '../../geometry/street-graph/data';

/** A crossing has so many arms; with two the street only goes on. */
const leastArms = 3;

/** The nodes of the network at which three or more ways meet. */
export function listCrossings({ nodeCount, firstArc, nodeX, nodeY }: StreetGraph): PlanePoint[] {
  const crossings: PlanePoint[] = [];
  for (let node = 0; node < nodeCount; node++)
    if ((firstArc[node + 1] as number) - (firstArc[node] as number) >= leastArms)
      crossings.push([nodeX[node] as number, nodeY[node] as number]);
  return crossings;
}
