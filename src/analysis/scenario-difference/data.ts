import type { Metres, Share, SquareMetres } from '../../lib/units';
import type { ChangeKind } from '../../model/scenario/kinds-of-change';
import type { NeedRank } from '../axes/data';

/** The figures of an area in one version of the district; null = cannot be told, or could not be computed. */
export interface ComparedFigures {
  /** 0 to 100. */
  readonly need: number;
  /** null for an area that is not ranked: the district. */
  readonly rank: NeedRank | null;
  /** Headline street. */
  readonly streetLength: Metres;
  readonly coveredStreetLength: Metres;
  readonly coveredStreetShare: Share | null;
  readonly coveredArea: SquareMetres | null;
  readonly coveredAreaShare: Share | null;
  readonly places: number | null;
  readonly longestStretch: Metres | null;
}

export interface AreaDifference {
  readonly id: string;
  readonly before: ComparedFigures;
  readonly after: ComparedFigures;
  /** Some figure differs, by more than rounding: a rank that others have changed is one. */
  readonly isChanged: boolean;
}

/** Two answers to Plan's question, side by side. */
export interface EvaluationDifference {
  /** By id; the grids that both answers have. */
  readonly grids: readonly AreaDifference[];
  readonly district: AreaDifference;
  /** Grids whose covered street grew, and shrank. */
  readonly better: number;
  readonly worse: number;
  /** Headline street of the district that is newly within the walk, less what no longer is. */
  readonly gain: Metres;
  /** The same of the ground, in a straight line: what counts where a district has no streets. */
  readonly ground: { readonly better: number; readonly worse: number; readonly gain: SquareMetres };
}

/** Yuan for one seat that is added, moved, taken away or changed; null = not said, left out of the sum. */
export type UnitCosts = Readonly<Record<ChangeKind, number | null>>;

export interface CostLine {
  readonly kind: ChangeKind;
  readonly seats: number;
  /** Yuan; null where the unit cost was not said. */
  readonly cost: number | null;
}

export interface CostSum {
  /** The kinds of change that occur, in the order of their table. */
  readonly lines: readonly CostLine[];
  /** Yuan, of the lines whose unit cost is known; null where none is, and there is something to pay. */
  readonly total: number | null;
  /** Changes that are in no sum, since nobody said what they cost. */
  readonly uncounted: number;
  /** Yuan a metre, or a square metre of ground, that is newly within the walk; null where nothing is gained or the total is not known. */
  readonly perGained: number | null;
}
