import type { Position } from '../lib/units';
import type { LocalName, Provenance } from './district';
import type { Confidence } from './vocabulary';

/** A place where a ready walk goes by way of. */
export interface ReadyWalkStop {
  readonly name: LocalName;
  /** What of the pack it is, if it is in it. */
  readonly placeId: string | null;
  readonly buildingId: string | null;
  /** Where it is; null = not known, and never guessed: the walk can then not be led there. */
  readonly position: Position | null;
  /** How sure its position is; that of the walk says how sure it is that it goes there. */
  readonly confidence: Confidence;
}

/** A walk that somebody has signed or described: its stops in their order, not the way between them. */
export interface ReadyWalk extends Provenance {
  readonly id: string;
  readonly name: LocalName;
  readonly stops: readonly ReadyWalkStop[];
}
