import type { PlanePolygons } from '../../geometry/plane-polygons';
import type { Bounds } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/** What is asked of a grid. */
export interface TiledGrid {
  readonly id: string;
  readonly polygons: MultiPolygonRings;
}

/** A grid in the local plane. */
export interface Tile extends TiledGrid {
  readonly inPlane: PlanePolygons;
  readonly box: Bounds;
  /** Square metres. */
  readonly area: number;
}

/** Square metres that six decimals may cost without a fault (product, Data; the same as `checkTiling`). */
export const areaTolerance = 1;

/** An overlap of two grids, a hole between them, or a part outside the boundary. */
export const tilingFaultKinds = ['overlap', 'hole', 'sliver', 'beyond-boundary'] as const;
export type TilingFaultKind = (typeof tilingFaultKinds)[number];

export interface TilingFault {
  readonly kind: TilingFaultKind;
  /** Ids of the grids that take part. */
  readonly gridIds: readonly string[];
  /** Square metres in the local plane. */
  readonly area: number;
  /** WGS-84. */
  readonly polygons: MultiPolygonRings;
}

export interface TilingFaults {
  /** Largest first. */
  readonly faults: readonly TilingFault[];
  /** Square metres: the sum of the grids, their union, and the boundary. */
  readonly sum: number;
  readonly union: number;
  readonly boundary: number;
  /** Ids of grids whose outlines cannot be computed with: they are in none of it, the others stand. */
  readonly unchecked: readonly string[];
}
