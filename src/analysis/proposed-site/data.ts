import type { Metres, Position } from '../../lib/units';
import type { LocalName } from '../../model/district';

/** Something at a place that may lie near a proposed site: an offer, another proposal, an earlier refusal. */
export interface SiteMark {
  readonly id: string;
  readonly position: Position;
}

export interface SiteQuestion {
  readonly position: Position;
  readonly marks: readonly SiteMark[];
  /** How far a neighbour may be, straight line. */
  readonly within: Metres;
}

export interface SiteNeighbour {
  readonly id: string;
  readonly distance: Metres;
}

/** What lies at and around a proposed site. */
export interface SiteSurroundings {
  readonly position: Position;
  /** The grid that it lies in; null = outside the district. */
  readonly gridId: string | null;
  /** The nearest walkable street, within the reach of a seat on open ground; null = none is that near. */
  readonly street: { readonly name: LocalName | null; readonly distance: Metres } | null;
  /** Seats that are not gone, nearest first, at equal distance the lower id. */
  readonly seats: readonly SiteNeighbour[];
  /** Marks in the same order. */
  readonly marks: readonly SiteNeighbour[];
}
