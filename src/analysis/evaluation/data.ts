import type { Metres, Position } from '../../lib/units';
import type { Need } from '../../model/need';
import type { SeatOverlay } from '../../model/scenario/scenario';
import type { AdoptionStatus } from '../../model/vocabulary';
import type { AreaAxes, AxisWeights, Fairness, NeedRank } from '../axes/data';
import type { AreaCoverage, GridCoverage, GridCoverageFailure } from '../coverage/data';
import type { AreaWalking, GridWalking, UnattachedSeat, UncoveredStretch } from '../walking/data';

/** Everything that Plan's figures depend on, besides the pack. */
export interface EvaluationRequest {
  /** Seats that differ from the pack: a scenario, or a seat in the hand. */
  readonly overlay: SeatOverlay;
  /** Id of the seat in the hand, whose reach is asked as well; null = none. */
  readonly held: string | null;
  readonly walk: Metres;
  readonly need: Need;
  readonly weights: AxisWeights;
  /** Adoption status of the moment by seat id, baseline and ledger together; of those that are `adopted` at least. */
  readonly statuses: ReadonlyMap<string, AdoptionStatus>;
}

/** A neighbourhood, or the district. */
export interface AreaEvaluation {
  readonly id: string;
  readonly coverage: AreaCoverage;
  readonly walking: AreaWalking;
  readonly axes: AreaAxes;
}

export interface GridEvaluation {
  readonly id: string;
  readonly coverage: GridCoverage | GridCoverageFailure;
  readonly walking: GridWalking;
  readonly axes: AreaAxes;
}

/** Plan's answer: every figure of every area for one request. */
export interface Evaluation {
  readonly request: EvaluationRequest;
  /** By id. A grid that a change of seats did not touch is the same object as before. */
  readonly grids: readonly GridEvaluation[];
  /** By grid id. */
  readonly ranks: ReadonlyMap<string, NeedRank>;
  readonly neighbourhoods: readonly AreaEvaluation[];
  readonly district: AreaEvaluation;
  /** How evenly places are spread over the grids. */
  readonly fairness: Fairness;
  readonly stretches: readonly UncoveredStretch[];
  /** Pieces of street from which the walk to the seat in the hand is short enough. */
  readonly reached: readonly (readonly Position[])[];
  readonly unattached: readonly UnattachedSeat[];
}
