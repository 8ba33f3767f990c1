import type { Metres, Position } from '../../lib/units';
import type { AdoptionStatus, Condition, NotAdoptableReason } from '../../model/vocabulary';

/** What the summary needs to know of a seat's standing; the rest stays on the page. */
export interface SeatAdoption {
  readonly status: AdoptionStatus;
  /** Why it cannot be adopted; null = it can, or the pack does not say. */
  readonly reason: NotAdoptableReason | null;
}

/** Seat sites, not places. Each of the three breakdowns of `status` and `condition` sums to `seats`. */
export interface AdoptionCounts {
  readonly seats: number;
  readonly status: Readonly<Record<AdoptionStatus, number>>;
  /** Of the not adoptable ones, by reason; `unknown` where the pack gives none. */
  readonly reasons: Readonly<Record<NotAdoptableReason | 'unknown', number>>;
  readonly condition: Readonly<Record<Condition, number>>;
}

export interface SeatNearHome {
  readonly id: string;
  /** Straight line from the middle of the footprint, or from the point of a shop. */
  readonly distance: Metres;
}

/** Who may want to adopt, as a place: a building, or a shop or unit that stands in none of them. */
export interface HomeAdoption {
  /** Id of the building or of the organisation. */
  readonly id: string;
  /** Middle of the footprint, or the shop's point. */
  readonly center: Position;
  /** Grid of the middle; null = outside every grid. */
  readonly gridId: string | null;
  /** Ids of the seats that it keeps, by id, near or far. */
  readonly kept: readonly string[];
  /** Seats within `nearby`, nearest first, its own included. */
  readonly near: readonly SeatNearHome[];
  /** The nearest seats that are free to adopt, however far, nearest first, at most three. */
  readonly nearestFree: readonly SeatNearHome[];
  /** Over `near`. */
  readonly counts: AdoptionCounts;
}

export interface AreaAdoption {
  readonly id: string;
  readonly counts: AdoptionCounts;
}

export interface AdoptionSummary {
  readonly district: AdoptionCounts;
  /** One entry a grid and a neighbourhood of the pack, by id. */
  readonly grids: readonly AreaAdoption[];
  readonly neighbourhoods: readonly AreaAdoption[];
  /** Buildings by id, then shops and units outside them by id. */
  readonly homes: readonly HomeAdoption[];
  /** Grid of each seat; a seat outside every grid is not in it. */
  readonly gridOfSeat: ReadonlyMap<string, string>;
}

export interface AdoptionRequest {
  /** By seat id: baseline and ledger together. A seat that is not in it is left out of every count. */
  readonly seats: ReadonlyMap<string, SeatAdoption>;
  /** How far "near" reaches. */
  readonly nearby: Metres;
}

/** Asks where places of adoptions lie, and what is free near them. */
export interface PlacingRequest {
  /** By any id. */
  readonly places: ReadonlyMap<string, Position>;
  /** Ids of the seats that can be adopted. */
  readonly free: ReadonlySet<string>;
}

export interface PlacedAdoption {
  /** null = outside every grid. */
  readonly gridId: string | null;
  /** Nearest first, at most three. */
  readonly nearestFree: readonly SeatNearHome[];
}

/** By the ids of the request. */
export type PlacedAdoptions = ReadonlyMap<string, PlacedAdoption>;
