import type { Metres, Position } from '../../lib/units';
import type { LocalName } from '../../model/district';

/** How a place outside the district lies to it. */
export interface OutsideDistrict {
  /** To the nearest point of the boundary, as the crow flies. */
  readonly distance: Metres;
  /** Degrees clockwise from north, from that point to the place. */
  readonly bearing: number;
  /** The nearest place in the district that one can walk to; null = it has no street. */
  readonly nearest: {
    readonly at: Position;
    /** The street there, where it has a name. */
    readonly street: LocalName | null;
    /** A building or place with a name near by. */
    readonly near: LocalName | null;
  } | null;
}

/**
 * Metres that a street may run outside the boundary and still be one of the district: the boundary goes along
 * the middle of streets, and a main street is some 30 m wide.
 */
export const rimWidth = 30;

/** Metres within which a building or place tells where one is. */
export const landmarkReach = 200;
