import type { PlanePoint } from '../../geometry/local-plane';
import type { Position } from '../../lib/units';
import type { Street } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';

/** A straight piece of a way that runs along one edge of the network, metres of the plane. */
export interface Piece {
  readonly from: PlanePoint;
  readonly to: PlanePoint;
  readonly length: number;
  readonly edge: number;
  readonly street: Street;
}

/** How near to its edge a piece must lie, metres: rounding of degrees is a millionth of it. */
const onEdge = 0.01;

/**
 * The pieces of a line that run along the network, in order. Straight legs beside the streets are left out,
 * and so are pieces without length.
 */
export function listPieces(network: StreetNetwork, line: readonly Position[]): Piece[] {
  const points = line.map(network.plane.toPlane).filter((point) => point.every(Number.isFinite));
  return points.slice(1).flatMap((to, i): Piece[] => {
    const from = points[i] as PlanePoint;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length === 0) return [];
    const middle: PlanePoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const holdsEnds = (edge: number) =>
      distanceToEdge(network, edge, from) <= onEdge && distanceToEdge(network, edge, to) <= onEdge;
    const found = network.findEdge(middle, onEdge, holdsEnds);
    const street = found && network.streets[network.streetOf[found.edge] as number];
    return street ? [{ from, to, length, edge: found.edge, street }] : [];
  });
}

function distanceToEdge({ graph }: StreetNetwork, edge: number, [x, y]: PlanePoint): number {
  const from = graph.edgeFrom[edge] as number;
  const to = graph.edgeTo[edge] as number;
  const [ax, ay] = [graph.nodeX[from] as number, graph.nodeY[from] as number];
  const [dx, dy] = [(graph.nodeX[to] as number) - ax, (graph.nodeY[to] as number) - ay];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
