import type { Metres, Position } from '../../lib/units';
import type { LocalName } from '../../model/district';

/** On which side of which street a place lies. A pack has centre lines and no kerbs. */
export interface StreetSide {
  readonly position: Position;
  /** null = no walkable street is near enough. */
  readonly street: {
    readonly id: string;
    readonly name: LocalName | null;
    /** To the centre line, straight. */
    readonly distance: Metres;
    /** From the street to the place, degrees clockwise from north; null = it lies on the line. */
    readonly bearing: number | null;
    /** Where a footway of such a street is taken to run, metres from the centre line: an assumption. */
    readonly footway: Metres;
    /** On the footway of this side, and of the other one; null = the place lies on the line, or beyond its end. */
    readonly here: Position | null;
    readonly across: Position | null;
  } | null;
}
