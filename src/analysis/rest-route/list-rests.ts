import type { Anchor } from '../../geometry/street-graph/data';
import { byId } from '../../lib/by-id';
import type { Position } from '../../lib/units';
import type { Seat } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import type { StreetNetwork } from '../street-network/data';

/** A place where a leg may begin or end: a seat, or the start or the end of the walk (id null). */
export interface RestPlace {
  readonly id: string | null;
  readonly position: Position;
  readonly anchor: Anchor;
}

/** The seats that can be walked to, by id; those that no street is near enough to walk on are left out. */
export function listRests(network: StreetNetwork, seats: readonly Seat[]): RestPlace[] {
  return [...seats].sort(byId).flatMap(({ id, position, street }) => {
    const { anchor } = attachSeat(network, { position, street });
    return anchor ? [{ id, position, anchor }] : [];
  });
}
