import { boundsOf } from '../../geometry/bounds';
import { createLocalPlane } from '../../geometry/local-plane';
import { toPlanePolygons } from '../../geometry/plane-polygons';
import { buildStreetGraph } from '../../geometry/street-graph/build-street-graph';
import { createEdgeFinder } from '../../geometry/street-graph/create-edge-finder';
import { takeAllSteps } from '../../lib/take-all-steps';
import type { District } from '../../model/district';
import type { PlaceKind } from '../../model/vocabulary';
import type { StreetNetwork } from './data';
import { listStreetSegments } from './list-street-segments';

/** Places that are walked across, so that a seat in them may stand farther from a street. */
const openGroundKinds: ReadonlySet<PlaceKind> = new Set(['park', 'plaza', 'forecourt']);

/** The walking network of a district: once a pack. Elevated, closed and motor roads are not in it. */
export function prepareNetwork(district: Pick<District, 'info' | 'streets' | 'places'>): StreetNetwork {
  return takeAllSteps(prepareNetworkInSteps(district));
}

/** The same with a pause after each part. */
export function* prepareNetworkInSteps({
  info,
  streets,
  places,
}: Pick<District, 'info' | 'streets' | 'places'>): Generator<void, StreetNetwork, void> {
  const plane = createLocalPlane(info.center);
  const { segments, ...listed } = listStreetSegments(streets, plane);
  yield;
  const graph = buildStreetGraph(segments);
  yield;
  const openGrounds = places.flatMap(({ kind, shape }) => {
    if (shape.kind !== 'area' || !openGroundKinds.has(kind)) return [];
    const polygons = toPlanePolygons(shape.polygons, plane);
    return [{ polygons, box: boundsOf(polygons) }];
  });
  return { plane, graph, ...listed, findEdge: createEdgeFinder(graph), openGrounds };
}
