import type { Metres, Position } from '../../lib/units';
import type { LocalName } from '../district';
import type { NeedToken } from '../vocabulary';

/** A building near an offered site. Its liaison is a role, never a person. */
export interface OfferedBuilding {
  readonly id: string;
  readonly name: LocalName;
  readonly distance: Metres;
  /** Liaison officers (楼宇联络员); null = unknown. */
  readonly liaisons: number | null;
}

/** What a seat at the site would bring, in words: "brings 180 m of street within 50 m of a seat". */
export interface OfferedGain {
  /** In `unit`, beside the existing seats and the sites before it in its list. */
  readonly value: number;
  readonly unit: 'metres' | 'residents' | 'workers' | 'places' | 'points';
  /** The walk to a seat, and for whose need, that the gain was computed with. */
  readonly walk: Metres;
  readonly required: readonly NeedToken[];
}

/** A rule of siting and its answer; unknown is to be looked at on the spot. */
export interface OfferedCheck {
  readonly rule: string;
  readonly answer: 'pass' | 'fail' | 'unknown';
}

/** What a planner's search says of a site; an answer of siting has lists of these. */
export interface ProposedSite {
  readonly position: Position;
  readonly street: { readonly id: string; readonly name: LocalName | null };
  readonly gain: number;
  readonly checks: readonly OfferedCheck[];
  readonly buildings: readonly OfferedBuilding[];
}

/**
 * A place for a new seat that anyone may take on: the subject of a donation. Who took it, and whether it
 * is open, reserved, taken or withdrawn, is the ledger's to tell; nothing here changes.
 */
export interface Offer {
  /** The same place on the same pack has the same id. */
  readonly id: string;
  readonly packId: string;
  readonly packAsOf: string;
  /** The scenario that it was made from; null = none. */
  readonly scenarioId: string | null;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly position: Position;
  readonly streetId: string;
  readonly streetName: LocalName | null;
  readonly gain: OfferedGain;
  readonly checks: readonly OfferedCheck[];
  /** Nearest first; the first is the one to ask. */
  readonly buildings: readonly OfferedBuilding[];
}
