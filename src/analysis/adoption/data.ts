import type { Metres } from '../../lib/units';
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

export interface SeatNearBuilding {
  readonly id: string;
  /** Straight line from the footprint in the local plane; 0 on the building's own ground. */
  readonly distance: Metres;
}

export interface BuildingAdoption {
  readonly id: string;
  /** Grid of the footprint's centre; null = outside every grid. */
  readonly gridId: string | null;
  /** Ids of the seats whose keeper this building is, by id. */
  readonly kept: readonly string[];
  /** Seats within `nearby`, nearest first, the building's own included. */
  readonly near: readonly SeatNearBuilding[];
  /** The nearest seats that are free to adopt, however far, nearest first, at most three. */
  readonly nearestFree: readonly SeatNearBuilding[];
  /** Over `near`. */
  readonly counts: AdoptionCounts;
}

export interface AreaAdoption {
  readonly id: string;
  readonly counts: AdoptionCounts;
}

export interface AdoptionSummary {
  readonly district: AdoptionCounts;
  /** One entry a grid, neighbourhood and building of the pack, by id. */
  readonly grids: readonly AreaAdoption[];
  readonly neighbourhoods: readonly AreaAdoption[];
  readonly buildings: readonly BuildingAdoption[];
  /** Grid of each seat; a seat outside every grid is not in it. */
  readonly gridOfSeat: ReadonlyMap<string, string>;
}

export interface AdoptionRequest {
  /** By seat id: baseline and ledger together. A seat that is not in it is left out of every count. */
  readonly seats: ReadonlyMap<string, SeatAdoption>;
  /** How far "near" a building reaches. */
  readonly nearby: Metres;
}
