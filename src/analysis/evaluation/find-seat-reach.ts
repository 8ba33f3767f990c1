import { locateOnEdge } from '../../geometry/street-graph/locate-on-edge';
import type { Position } from '../../lib/units';
import type { Seat } from '../../model/district';
import { findReach } from '../siting/find-reach';
import { attachSeat } from '../street-network/attach-seat';
import type { StreetNetwork } from '../street-network/data';

/** The pieces of street from which the walk to a seat is at most `walk` metres; none where it is beside none. */
export function findSeatReach(network: StreetNetwork, seat: Seat, walk: number): (readonly Position[])[] {
  const { anchor } = attachSeat(network, seat);
  if (!anchor) return [];
  const at = (edge: number, along: number) =>
    network.plane.toPosition(locateOnEdge(network.graph, { edge, along }));
  return findReach(network.graph, anchor, walk).map(({ edge, from, to }) => [at(edge, from), at(edge, to)]);
}
