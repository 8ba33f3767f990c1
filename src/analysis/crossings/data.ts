import type { Metres, Position } from '../../lib/units';
import type { LocalName } from '../../model/district';

/** Where two streets with names meet. */
export interface Crossing {
  readonly at: Position;
  /** In the order of their ids. */
  readonly streets: readonly [LocalName, LocalName];
  /** In a straight line from the place that was asked about. */
  readonly distance: Metres;
}
