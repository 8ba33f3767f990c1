import type { Position, Ring } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/** What the ground is cut along. */
export interface CutLine {
  readonly line: readonly Position[];
  /** Lanes and paths: only where the streets leave too few blocks. */
  readonly lane: boolean;
}

export interface AutoGridRequest {
  /** WGS-84, rings that do not cross themselves. */
  readonly boundary: MultiPolygonRings;
  readonly lines: readonly CutLine[];
  /** How many grids are wanted; a boundary in more pieces than that gets one a piece. */
  readonly count: number;
  /** Areas that no grid goes across, neighbourhoods; none = one grid may lie anywhere. */
  readonly zones?: readonly { readonly id: string; readonly polygons: MultiPolygonRings }[];
}

export interface AutoGrid {
  /** `G-01` …, in reading order. */
  readonly id: string;
  /** Outline, then holes: only around a hole of the boundary that no cut reaches. */
  readonly rings: readonly Ring[];
  /** Id of the zone that it lies in; null = none was given. */
  readonly zone: string | null;
  /** Square metres. */
  readonly area: number;
}

/**
 * Grids that tile their boundary exactly: every coordinate is a whole millionth of a degree, and borders are
 * shared vertex for vertex, those with the boundary as well.
 */
export interface AutoGrids {
  readonly grids: readonly AutoGrid[];
  /** The boundary with the vertices of the grids: the union of them, to the bit. */
  readonly boundary: MultiPolygonRings;
  /** The same of each zone. */
  readonly zones: readonly { readonly id: string; readonly polygons: MultiPolygonRings }[];
  /** Ground in none of the zones, where there are zones. */
  readonly rest: MultiPolygonRings;
  /** `blocks` = along streets; `tiles` = there are none, so that straight lines cut it. */
  readonly basis: 'blocks' | 'tiles';
}

/** Steps of the lattice a degree: six decimals, as a pack is written. */
export const latticeScale = 1e6;

/** How the ground is cut; shares of the mean area of a grid. */
export const cutting = {
  /** A block larger than that is cut by straight lines as well. */
  largestBlock: 1.3,
  /** Where there is no street to keep to, pieces as small as that are merged: sizes even out. */
  largestTile: 0.2,
  /** Lanes help cutting while a block is larger than that. */
  laneBlock: 0.6,
  /** Rounds of cutting what is still too large. */
  mostRounds: 8,
} as const;

/**
 * What a grid half as large again as the mean costs, in units of how often its outline could go round a circle
 * of its area: as in the layout of the bundled grids, shape leads and sizes stay near the mean.
 */
export const evenness = 6;

/** Square metres below which a piece of the boundary is a slip of a corner, not a piece of a district. */
export const smallestPiece = 1;

/** A computation that can be paused, or ended, between two steps. */
export type Steps<T> = Generator<undefined, T, void>;
