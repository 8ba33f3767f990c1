import { findCentroid } from '../../geometry/find-centroid';
import { isInside } from '../../geometry/locate-point';
import { signedRingArea } from '../../geometry/ring-area';
import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import type { Position, Ring } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';

export interface StandingPoints {
  /** A point within the area, near enough to a street that a walk can start there. */
  readonly inArea: (polygons: MultiPolygonRings) => Position | null;
  /** The vertex in the middle of a line. */
  readonly onLine: (line: readonly Position[]) => Position | null;
}

/** Where one stands when one is "at" a thing of a district. */
export function createStandingPoints({ plane, graph, findEdge }: StreetNetwork): StandingPoints {
  const reachable = (at: Position): Position => {
    const point = plane.toPlane(at);
    if (findEdge(point, attachmentLimits.person)) return at;
    const nearest = findEdge(point, Number.POSITIVE_INFINITY);
    return nearest ? plane.toPosition(locateOnEdge(graph, nearest)) : at;
  };
  return {
    inArea: (polygons) => {
      const within = findPointWithin(polygons);
      return within && reachable(within);
    },
    onLine: (line) => line[Math.floor(line.length / 2)] ?? null,
  };
}

/** The centre of the largest part; where that lies outside it, the middle of the widest cut at its height. */
function findPointWithin(polygons: MultiPolygonRings): Position | null {
  const sizeOf = ([ring]: readonly Ring[]) => (ring ? Math.abs(signedRingArea(ring)) : 0);
  const largest = polygons.reduce<readonly Ring[] | null>(
    (best, rings) => (best && sizeOf(best) >= sizeOf(rings) ? best : rings),
    null,
  );
  const outline = largest?.[0];
  if (!largest || !outline?.length) return null;
  const center = findCentroid(outline);
  if (isInside(center, [largest])) return center;
  const cuts = cutAtHeight(largest, center[1]);
  let widest: readonly [number, number] | null = null;
  for (let i = 1; i < cuts.length; i += 2) {
    const cut = [cuts[i - 1] as number, cuts[i] as number] as const;
    if (!widest || cut[1] - cut[0] > widest[1] - widest[0]) widest = cut;
  }
  return widest ? [(widest[0] + widest[1]) / 2, center[1]] : (outline[0] as Position);
}

/** Where the borders cross a parallel, from west to east. */
function cutAtHeight(rings: readonly Ring[], lat: number): readonly number[] {
  const crossed: number[] = [];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      if (ay > lat !== by > lat) crossed.push(ax + ((lat - ay) * (bx - ax)) / (by - ay));
    }
  return crossed.sort((a, b) => a - b);
}
