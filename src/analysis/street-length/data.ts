import type { Metres } from '../../lib/units';

/** Walkable street length of one grid (or of the district, as their sum), centre lines. */
export interface StreetLength {
  readonly publicStreets: Metres;
  readonly lanes: Metres;
  /** The sum that headline figures use: public streets, or everything where a grid has none. */
  readonly headline: Metres;
}

/** A piece of a walkable street between two cuts at grid borders. */
export interface StreetPiece {
  readonly streetId: string;
  readonly lane: boolean;
  /** Edge of the walking network (`prepareNetwork`) and where on it the piece begins and ends. */
  readonly edge: number;
  readonly from: Metres;
  readonly to: Metres;
  readonly length: Metres;
  /** Ids of the grids that share it, each with an equal part; never empty. */
  readonly gridIds: readonly string[];
}
