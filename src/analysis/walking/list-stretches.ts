import type { EdgePoint } from '../../geometry/street-graph/data';
import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import { metres, type Position } from '../../lib/units';
import type { UncoveredStretch } from './data';
import type { PieceWalks } from './piece-walks';
import type { PreparedWalking } from './prepare-walking';

/** Shorter stretches are roundings of a place that is exactly `walk` away, metres. */
const shortestStretch = 0.001;

/** A stretch while it grows. */
interface Draft {
  readonly points: EdgePoint[];
  readonly grids: Set<number>;
  length: number;
  farthest: number;
}

/**
 * The connected pieces of one street from which the walk is too far, each as one line across the segments
 * and grids that it passes, in the order along the street. On a closed street what passes its first
 * vertex is one stretch.
 */
export function listStretches(
  prepared: PreparedWalking,
  walks: PieceWalks,
  streetNumber: number,
): UncoveredStretch[] {
  const { network, pieces, piecesOfStreet, gridIds } = prepared;
  const street = network.streets[streetNumber];
  if (!street) return [];
  const drafts: Draft[] = [];
  for (const number of piecesOfStreet[streetNumber] ?? []) {
    const piece = pieces[number];
    if (!piece) continue;
    for (const { from, to, farthest } of walks.uncovered[number] ?? []) {
      const next: Draft = {
        points: [
          { edge: piece.edge, along: from },
          { edge: piece.edge, along: to },
        ],
        grids: new Set(piece.grids),
        length: to - from,
        farthest,
      };
      const last = drafts.at(-1);
      if (last && meets(prepared, last, next)) join(last, next);
      else drafts.push(next);
    }
  }
  closeRing(prepared, drafts);
  return drafts
    .filter(({ length }) => length >= shortestStretch)
    .map(({ points, grids, length, farthest }) => ({
      streetId: street.id,
      lane: street.lane,
      gridIds: [...grids].sort((a, b) => a - b).map((grid) => gridIds[grid] as string),
      line: drawLine(prepared, points),
      length: metres(length),
      farthest: Number.isFinite(farthest) ? metres(farthest) : null,
    }));
}

/** Whether one ends where the other begins: on the same edge, or at the same node. */
function meets({ network: { graph } }: PreparedWalking, last: Draft, next: Draft): boolean {
  const end = last.points.at(-1) as EdgePoint;
  const start = next.points[0] as EdgePoint;
  if (end.edge === start.edge && end.along === start.along) return true;
  return (
    end.along === graph.edgeLength[end.edge] &&
    start.along === 0 &&
    graph.edgeTo[end.edge] === graph.edgeFrom[start.edge]
  );
}

function join(last: Draft, next: Draft): void {
  // A border of grids that is passed within an edge is no corner of the line.
  if (last.points.at(-1)?.edge === next.points[0]?.edge) {
    last.points.pop();
    last.points.push(...next.points.slice(1));
  } else last.points.push(...next.points);
  for (const grid of next.grids) last.grids.add(grid);
  last.length += next.length;
  last.farthest = Math.max(last.farthest, next.farthest);
}

function closeRing(prepared: PreparedWalking, drafts: Draft[]): void {
  const first = drafts[0];
  const last = drafts.at(-1);
  if (!first || !last || first === last || !meets(prepared, last, first)) return;
  join(last, first);
  drafts.splice(0, 1);
}

function drawLine({ network: { graph, plane } }: PreparedWalking, points: readonly EdgePoint[]): Position[] {
  const line: Position[] = [];
  for (const point of points) {
    const position = plane.toPosition(locateOnEdge(graph, point));
    const last = line.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) line.push(position);
  }
  return line;
}
