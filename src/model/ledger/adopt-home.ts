import type { Position } from '../../lib/units';
import type { PledgeHome } from './event';

/** A shop that the pack does not have: its name as typed, and its door as tapped on the map. */
export interface Door {
  readonly kind: 'door';
  readonly id: 'door';
  readonly name: string;
  readonly position: Position;
}

/** For whom one looks around: a building or shop of the pack, or a door. */
export type AdoptHome = PledgeHome | Door;

/** What a pledge says of it: only what the pack has an id for. A door stays on this device. */
export const pledgeHomeOf = (home: AdoptHome | null): PledgeHome | null =>
  home === null || home.kind === 'door' ? null : home;
