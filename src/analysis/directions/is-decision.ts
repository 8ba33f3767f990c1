import type { PlanePoint } from '../../geometry/local-plane';
import type { StreetNetwork } from '../street-network/data';
import type { Stretch } from './data';
import { courseAtEnd, courseAtStart } from './find-course';
import type { Piece } from './list-pieces';
import { bendOf, courseOf, turnOf } from './turn-of';

/**
 * Whether who comes along `pieces[at]` of a stretch must be told how to go on: they turn round, or they
 * leave the course while another arm of the crossing keeps to it.
 */
export function isDecision(
  network: StreetNetwork,
  pieces: readonly Piece[],
  { coreFirst, coreLast }: Stretch,
  at: number,
): boolean {
  const course = courseAtEnd(pieces, coreFirst, at);
  const turn = turnOf(bendOf(course, courseAtStart(pieces, at + 1, coreLast)));
  if (turn === 'straight') return false;
  return turn === 'back' || hasArmStraightOn(network, pieces, at, course);
}

function hasArmStraightOn(
  { graph }: StreetNetwork,
  pieces: readonly Piece[],
  at: number,
  course: number,
): boolean {
  const { edge, to } = pieces[at] as Piece;
  const next = (pieces[at + 1] as Piece).edge;
  const placeOf = (node: number): PlanePoint => [graph.nodeX[node] as number, graph.nodeY[node] as number];
  const distanceTo = (node: number) => {
    const [x, y] = placeOf(node);
    return Math.hypot(x - to[0], y - to[1]);
  };
  const [from, end] = [graph.edgeFrom[edge] as number, graph.edgeTo[edge] as number];
  const node = distanceTo(from) < distanceTo(end) ? from : end;
  for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
    const arm = graph.arcEdge[arc] as number;
    if (arm === edge || arm === next || graph.arcLength[arc] === 0) continue;
    const armCourse = courseOf(placeOf(node), placeOf(graph.arcTo[arc] as number));
    if (turnOf(bendOf(course, armCourse)) === 'straight') return true;
  }
  return false;
}
