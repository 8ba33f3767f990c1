import type { Metres, Position } from '../../lib/units';
import type { LocalName } from '../../model/district';

/** How one goes on from one street into the next, as seen by who walks. */
export type Turn = 'start' | 'straight' | 'slight-left' | 'left' | 'slight-right' | 'right' | 'back';

/** A stretch of a way that is told in one sentence. */
export interface WayStep {
  readonly turn: Turn;
  /** Eight winds clockwise from north, 0–7: the course at the beginning of the step. */
  readonly wind: number;
  /** The street or lane that is walked; null = a path without a name. */
  readonly street: LocalName | null;
  /** Whether it is a lane (弄) or a path rather than a public street. */
  readonly lane: boolean;
  readonly length: Metres;
  /** Where the step begins. */
  readonly at: Position;
}

/** Pieces `first` up to `last` of a way, counted from 0, told in one sentence. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Those whose street is named and whose course counts: without what was too short and came with them. */
  readonly coreFirst: number;
  readonly coreLast: number;
}
