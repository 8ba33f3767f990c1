import type { AppError } from '../../lib/app-error';
import type { Metres, Share, SquareMetres } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import type { Need } from '../../model/need';

/** Seat sites and places. Seats that are not in use, not public or no seat at all are in none. */
export interface SeatCounts {
  /** Public seat sites in use. */
  readonly seats: number;
  /** Of them, those that serve the need. */
  readonly usableSeats: number;
  /** Of them, those that fail only for want of knowledge. */
  readonly unknownSeats: number;
  /** Of the usable ones, those whose hours are assumed. */
  readonly assumedOpen: number;
  /** Places of the public seats in use. */
  readonly places: number;
}

export interface AreaCoverage extends SeatCounts {
  readonly area: SquareMetres;
  readonly coveredArea: SquareMetres;
  readonly gapArea: SquareMetres;
  /** null where the area is 0. */
  readonly coveredShare: Share | null;
}

export interface SeatsInside extends SeatCounts {
  /** The public seats in use that lie in the grid, by id. */
  readonly seatIds: readonly string[];
}

export interface GridCoverage extends AreaCoverage, SeatsInside {
  readonly id: string;
  /** What lies farther than the walk from every usable seat, WGS-84. */
  readonly gaps: MultiPolygonRings;
}

/** A grid that could not be computed; the others stand. */
export interface GridCoverageFailure {
  readonly id: string;
  readonly error: AppError;
}

export interface CoverageRequest {
  readonly walk: Metres;
  readonly need: Need;
}

export interface TurfRequest extends CoverageRequest {
  /** Vertices a quarter circle of a disc: 16 while one interacts, 64 on the command line. */
  readonly steps: number;
}

interface CoverageOfGrids {
  /** By id, one entry a grid of the district. */
  readonly grids: readonly (GridCoverage | GridCoverageFailure)[];
  /** Over the union of the computed grids. */
  readonly district: AreaCoverage;
  /** Ids of the grids that could not be computed. */
  readonly incomplete: readonly string[];
}

/** In the local plane of the ellipsoid, without any approximation but that plane. */
export interface ExactCoverage extends CoverageOfGrids {
  readonly method: 'exact';
  readonly request: CoverageRequest;
  /** Ids of the grids whose gaps could only be traced after moving seats by less than a millimetre. */
  readonly retraced: readonly string[];
}

/** The second opinion: polygons for discs, on Turf's sphere. */
export interface TurfCoverage extends CoverageOfGrids {
  readonly method: 'turf';
  readonly request: TurfRequest;
}

export type Coverage = ExactCoverage | TurfCoverage;

export function isFailure(figures: AreaCoverage | GridCoverageFailure): figures is GridCoverageFailure {
  return 'error' in figures;
}

export function isComputed(grid: GridCoverage | GridCoverageFailure): grid is GridCoverage {
  return !('error' in grid);
}

/** How far the second opinion is from the exact figures. */
export interface CoverageDifference {
  /** The largest difference of a grid's covered share, a share: 0.001 are 0.1 percentage points. */
  readonly largest: Share;
  /** The grid where it is; null where no grid was computed by both. */
  readonly gridId: string | null;
  /** What it must not exceed; null where none is stated for the steps and the walk. */
  readonly bound: Share | null;
}

/** Turf's figures beside the exact ones, as they are shown. */
export interface SecondOpinion {
  readonly request: TurfRequest;
  /** Covered share of the district. */
  readonly exact: Share | null;
  readonly turf: Share | null;
  readonly difference: CoverageDifference;
}
