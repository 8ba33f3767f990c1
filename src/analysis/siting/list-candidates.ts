import type { PlanePoint } from '../../geometry/local-plane';
import type { Anchor } from '../../geometry/street-graph/data';
import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import type { Metres, Position } from '../../lib/units';
import type { District, Street } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { attachSeat } from '../street-network/attach-seat';
import type { StreetNetwork } from '../street-network/data';
import type { RuleChecker } from './check-rules';
import type { RuleCheck, SitingRuleId } from './data';
import type { HeadlinePiece } from './list-headline';
import { candidateSpacing, footwayOffsets } from './presets';

/** A place where a seat may stand. */
export interface Candidate {
  readonly position: Position;
  readonly point: PlanePoint;
  readonly street: Street;
  /** Where a seat there meets the network, by the rule of every seat. */
  readonly anchor: Anchor;
}

export interface ListedCandidates {
  readonly candidates: readonly Candidate[];
  readonly considered: number;
  /** How many of those considered each rule shut out; one may be counted under several. */
  readonly ruledOut: Readonly<Partial<Record<SitingRuleId, number>>>;
}

export type CandidateLister = (
  district: Pick<District, 'grids'>,
  network: StreetNetwork,
  headline: readonly HeadlinePiece[],
  walk: Metres,
  checkRules: RuleChecker,
) => Generator<void, ListedCandidates>;

/**
 * Places for a seat along the headline streets, evenly spaced, on the footway beside the centre line: of
 * both sides the one that fails fewer rules, at equal failures the left. Lanes are looked at only where
 * they are the headline: the course of most is illustrative, and their ground is private. A place outside
 * every grid, or from which no street is near enough, is none. Positions have six decimals, as in a pack,
 * so that a site saved and read again gives the same figures. Yields after every piece.
 */
export function* listCandidates(
  district: Pick<District, 'grids'>,
  network: StreetNetwork,
  headline: readonly HeadlinePiece[],
  walk: Metres,
  checkRules: RuleChecker,
): Generator<void, ListedCandidates> {
  const { least, most, shareOfWalk } = candidateSpacing;
  const spacing = Math.min(most, Math.max(least, walk * shareOfWalk));
  const findGrid = createGridFinder(district.grids, network.plane);
  const candidates: Candidate[] = [];
  const ruledOut = new Map<SitingRuleId, number>();
  let considered = 0;
  for (const { edge, from, to } of headline) {
    const street = network.streets[network.streetOf[edge] as number];
    if (!street) continue;
    yield;
    const count = Math.max(1, Math.round((to - from) / spacing));
    for (let i = 0; i < count; i++) {
      const along = from + ((i + 0.5) * (to - from)) / count;
      const sides = listSides(network, street, edge, along)
        .filter(({ point }) => findGrid(point) !== null)
        .map((side) => ({ ...side, failed: listFailed(checkRules(side.point)) }))
        .sort((a, b) => a.failed.length - b.failed.length);
      const [side] = sides;
      if (!side) continue;
      considered++;
      for (const rule of side.failed) ruledOut.set(rule, (ruledOut.get(rule) ?? 0) + 1);
      // At a corner another street may be nearer: then the seat stands at that one, so that it meets the
      // network at the same place whether it names its street or not.
      const { anchor } = attachSeat(network, { position: side.position, street: null });
      const nearest = anchor && network.streets[network.streetOf[anchor.edge] as number];
      if (side.failed.length === 0 && anchor && nearest)
        candidates.push({ position: side.position, point: side.point, street: nearest, anchor });
    }
  }
  return { candidates, considered, ruledOut: Object.fromEntries(ruledOut) };
}

function listFailed(checks: readonly RuleCheck[]): SitingRuleId[] {
  return checks.filter(({ answer }) => answer === 'fail').map(({ rule }) => rule);
}

/** The two places beside a point of a street, left of its course first. */
function listSides({ graph, plane }: StreetNetwork, street: Street, edge: number, along: number) {
  const [x, y] = locateOnEdge(graph, { edge, along });
  const start = graph.edgeFrom[edge] as number;
  const end = graph.edgeTo[edge] as number;
  const dx = (graph.nodeX[end] as number) - (graph.nodeX[start] as number);
  const dy = (graph.nodeY[end] as number) - (graph.nodeY[start] as number);
  const offset = footwayOffsets[street.streetClass] / (graph.edgeLength[edge] as number);
  return [1, -1].map((side) => {
    const position = roundPosition(plane.toPosition([x - side * offset * dy, y + side * offset * dx]));
    return { position, point: plane.toPlane(position) };
  });
}

/** Six decimals of a degree, a tenth of a metre: what a pack says. */
const decimals = 1e6;
const roundDegrees = (degrees: number): number => Math.round(degrees * decimals) / decimals;
const roundPosition = ([lng, lat]: Position): Position => [roundDegrees(lng), roundDegrees(lat)];
