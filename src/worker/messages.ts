import type {
  AdoptionRequest,
  AdoptionSummary,
  PlacedAdoptions,
  PlacingRequest,
} from '../analysis/adoption/data';
import type { AdoptionFairness, FairnessRequest } from '../analysis/adoption-fairness/data';
import type { SecondOpinion, TurfRequest } from '../analysis/coverage/data';
import type { EvaluationRequest } from '../analysis/evaluation/data';
import type { EvaluationNews } from '../analysis/evaluation/evaluation-news';
import type { Breach } from '../analysis/invariants/data';
import type { NearbyRequest, NearbySeat } from '../analysis/nearby/data';
import type { HoursCheck } from '../analysis/opening-hours/check-hours';
import type { SiteQuestion, SiteSurroundings } from '../analysis/proposed-site/data';
import type { Site, SitingRequest } from '../analysis/siting/data';
import type { DescribedPositions } from '../analysis/siting/describe-positions';
import type { UsabilityBySeat } from '../analysis/usability/data';
import type { AppError } from '../lib/app-error';
import type { Position } from '../lib/units';
import type { District } from '../model/district';
import type { Need } from '../model/need';
import type { SeatOverlay } from '../model/scenario/scenario';

/** Asks for an evaluation. A holder is one place of the page that shows one: it is told only what changed. */
export interface EvaluationCall {
  readonly holder: EvaluationHolder;
  /** Version of the evaluation that the holder has; null = none. */
  readonly held: string | null;
  readonly request: EvaluationRequest;
}

/** The pack as it is, the scenario that is open, and the one that it is compared with. */
export type EvaluationHolder = 'pack' | 'scenario' | 'compared';

export interface EvaluationAnswer {
  readonly version: string;
  readonly news: EvaluationNews;
}

/** Asks what would help an area most: a question of siting, one site, within some grids. */
export interface BestSiteCall {
  readonly overlay: SeatOverlay;
  readonly request: Omit<SitingRequest, 'goal'>;
  readonly gridIds: readonly string[];
}

/** Asks what seats at given places would bring to the pack, by the rules of siting. */
export interface DescribePositionsCall {
  readonly request: Omit<SitingRequest, 'goal'>;
  readonly positions: readonly Position[];
}

/** What can be asked of the worker: the argument and the answer of every operation. */
export interface Operations {
  readonly setDistrict: (district: District, signal: AbortSignal) => Promise<void>;
  /** Turf's area figures of the pack beside the exact ones; takes seconds. */
  readonly secondOpinion: (request: TurfRequest, signal: AbortSignal) => Promise<SecondOpinion>;
  readonly evaluate: (call: EvaluationCall, signal: AbortSignal) => Promise<EvaluationAnswer>;
  readonly bestSite: (call: BestSiteCall, signal: AbortSignal) => Promise<Site | null>;
  readonly nearest: (request: NearbyRequest, signal: AbortSignal) => Promise<readonly NearbySeat[]>;
  readonly usability: (need: Need, signal: AbortSignal) => Promise<UsabilityBySeat>;
  readonly adoption: (request: AdoptionRequest, signal: AbortSignal) => Promise<AdoptionSummary>;
  readonly placeAdoptions: (request: PlacingRequest, signal: AbortSignal) => Promise<PlacedAdoptions>;
  readonly adoptionFairness: (request: FairnessRequest, signal: AbortSignal) => Promise<AdoptionFairness>;
  readonly describePositions: (
    call: DescribePositionsCall,
    signal: AbortSignal,
  ) => Promise<DescribedPositions>;
  /** What lies around a place where a seat is proposed. */
  readonly surroundings: (question: SiteQuestion, signal: AbortSignal) => Promise<SiteSurroundings>;
  /** Whether hours can be read, and what they say of a wall-clock moment of the district. */
  readonly hours: (
    question: { readonly value: string; readonly at: string },
    signal: AbortSignal,
  ) => Promise<HoursCheck>;
  /** What does not hold between the features of the district; empty for a sound pack. */
  readonly breaches: (request: null, signal: AbortSignal) => Promise<readonly Breach[]>;
}

export type OperationName = keyof Operations;

/** Page to worker. `id` counts up and names the call in answers and in `stop`. */
export type WorkerRequest =
  | { readonly kind: 'call'; readonly id: number; readonly name: OperationName; readonly argument: unknown }
  | { readonly kind: 'stop'; readonly id: number };

/** Worker to page. A call that was stopped is not answered: nobody waits for it. */
export type WorkerResponse =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: AppError };
