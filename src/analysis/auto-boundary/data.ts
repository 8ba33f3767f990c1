import type { MultiPolygonRings } from '../../model/district';

/** A boundary that was worked out: an estimate, to be said as such (示意). */
export interface WorkedOutBoundary {
  /** WGS-84; empty where there is nothing to draw around. */
  readonly polygons: MultiPolygonRings;
  /** What it was made of. */
  readonly basis: 'grids' | 'points' | 'nothing';
  /** Places in the list of positions that lie so far from the others that it leaves them out. */
  readonly outliers: readonly number[];
}
