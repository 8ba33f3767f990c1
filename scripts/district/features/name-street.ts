import { listStreetSegments } from '../../../src/analysis/street-network/list-street-segments';
import type { LocalPlane } from '../../../src/geometry/local-plane';
import { buildStreetGraph } from '../../../src/geometry/street-graph/build-street-graph';
import { createEdgeFinder } from '../../../src/geometry/street-graph/create-edge-finder';
import type { Position } from '../../../src/lib/units';
import type { LocalName, Street } from '../../../src/model/district';

/** Metres: about a block's depth in an old town; who stands farther away would not say that they are at the street. */
const nameReach = 60;

/** Names the nearest street that has a name; null where none is near. */
export function createStreetNamer(
  streets: readonly Street[],
  plane: LocalPlane,
): (position: Position) => LocalName | null {
  const named = listStreetSegments(
    streets.filter(({ name }) => name !== null),
    plane,
  );
  const findEdge = createEdgeFinder(buildStreetGraph(named.segments));
  return (position) => {
    const anchor = findEdge(plane.toPlane(position), nameReach);
    return anchor ? (named.streets[named.streetOf[anchor.edge] as number]?.name ?? null) : null;
  };
}
