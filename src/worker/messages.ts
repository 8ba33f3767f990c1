import type {
  AdoptionRequest,
  AdoptionSummary,
  PlacedAdoptions,
  PlacingRequest,
} from '../analysis/adoption/data';
import type { AdoptionFairness, FairnessRequest } from '../analysis/adoption-fairness/data';
import type { ClosedSeat, ClosedSeatsRequest } from '../analysis/closed-seats/data';
import type { SecondOpinion, TurfRequest } from '../analysis/coverage/data';
import type { Crossing } from '../analysis/crossings/data';
import type { DataQuality, DataQualityRequest } from '../analysis/data-quality/data';
import type { WayStep } from '../analysis/directions/data';
import type { DuplicatePair } from '../analysis/duplicates/data';
import type { EvaluationRequest } from '../analysis/evaluation/data';
import type { EvaluationNews } from '../analysis/evaluation/evaluation-news';
import type { FieldCheckRequest, FieldCheckRound } from '../analysis/field-check/data';
import type { Breach } from '../analysis/invariants/data';
import type { LoosenRequest, LooserNeed } from '../analysis/loosen-need/data';
import type { NearbyRequest, NearbySeat } from '../analysis/nearby/data';
import type { NearbyPlace, NearbyPlacesRequest } from '../analysis/nearby-places/data';
import type { HoursCheck } from '../analysis/opening-hours/check-hours';
import type { OutsideDistrict } from '../analysis/outside-district/data';
import type { SiteQuestion, SiteSurroundings } from '../analysis/proposed-site/data';
import type { RestRoute, RestRouteRequest, RestWalk } from '../analysis/rest-route/data';
import type { RoundWalk, RoundWalkRequest, TourRequest } from '../analysis/round-walk/data';
import type { PinyinByName, SearchHit, SearchQuestion } from '../analysis/search/data';
import type { Site, SitingRequest } from '../analysis/siting/data';
import type { DescribedPositions } from '../analysis/siting/describe-positions';
import type { StreetSide } from '../analysis/street-side/data';
import type { Result } from '../lib/result';
import type { Position } from '../lib/units';
import type { District, Seat } from '../model/district';
import type { Need } from '../model/need';
import type { SeatOverlay } from '../model/scenario/scenario';
import type { SeatCodes } from './seat-codes';
import type { CallReply } from './waiting-calls';

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

/** Asks how the seats stand towards adoption, which `codeAdoptions` says of each. */
export interface AdoptionCall extends Pick<AdoptionRequest, 'nearby'> {
  readonly seats: SeatCodes;
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

/**
 * Asks for things by name. How the names are read goes with every question, so that a worker that is started
 * anew, or the page in its place, needs no other.
 */
export interface SearchCall {
  readonly question: SearchQuestion;
  /** Empty = not known (yet): names are found as they are written. */
  readonly pinyin: PinyinByName;
}

/** A piece of a district that is too large to be copied at once. */
export type DistrictPortion =
  | { readonly kind: 'begin'; readonly info: District['info'] }
  | { readonly kind: 'list'; readonly list: DistrictList; readonly items: readonly unknown[] }
  /** The district before with other seats: `order` has places in its list, −1 = the next one of `others`. */
  | { readonly kind: 'seats'; readonly order: Int32Array; readonly others: readonly Seat[] }
  | { readonly kind: 'end' };

export type DistrictList = Exclude<keyof District, 'info'>;

/** What can be asked of the worker: the argument and the answer of every operation. */
export interface Operations {
  /** @param district null = it comes in portions: what is asked from now on waits for it */
  readonly setDistrict: (district: District | null, signal: AbortSignal) => Promise<void>;
  readonly takePortion: (portion: DistrictPortion, signal: AbortSignal) => Promise<void>;
  /** Turf's area figures of the pack beside the exact ones; takes seconds. */
  readonly secondOpinion: (request: TurfRequest, signal: AbortSignal) => Promise<SecondOpinion>;
  readonly evaluate: (call: EvaluationCall, signal: AbortSignal) => Promise<EvaluationAnswer>;
  readonly bestSite: (call: BestSiteCall, signal: AbortSignal) => Promise<Site | null>;
  readonly nearest: (request: NearbyRequest, signal: AbortSignal) => Promise<readonly NearbySeat[]>;
  /** Whether each seat serves a need, by `codeUsability`. */
  readonly usability: (need: Need, signal: AbortSignal) => Promise<SeatCodes>;
  readonly adoption: (call: AdoptionCall, signal: AbortSignal) => Promise<AdoptionSummary>;
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
  readonly search: (call: SearchCall, signal: AbortSignal) => Promise<readonly SearchHit[]>;
  /** A way along the streets, told street by street. */
  readonly directions: (
    way: { readonly line: readonly Position[] },
    signal: AbortSignal,
  ) => Promise<readonly WayStep[]>;
  /** The crossing of two named streets that is nearest to a place; null = there is none near. */
  readonly nearestCrossing: (
    place: { readonly at: Position },
    signal: AbortSignal,
  ) => Promise<Crossing | null>;
  /** A route with rests between two places; an error where one of them is off every street. */
  readonly restRoute: (request: RestRouteRequest, signal: AbortSignal) => Promise<Result<RestRoute>>;
  /** What would be found without one of the filters. */
  readonly loosen: (request: LoosenRequest, signal: AbortSignal) => Promise<readonly LooserNeed[]>;
  /** Seats that a need leaves out only because they are closed at its moment. */
  readonly closedSeats: (request: ClosedSeatsRequest, signal: AbortSignal) => Promise<readonly ClosedSeat[]>;
  /** The nearest places of some kinds, such as toilets. */
  readonly nearbyPlaces: (
    request: NearbyPlacesRequest,
    signal: AbortSignal,
  ) => Promise<readonly NearbyPlace[]>;
  /** A walk with rests through places in their order; an error where one of them is off every street. */
  readonly tour: (request: TourRequest, signal: AbortSignal) => Promise<Result<RestWalk>>;
  /** How a place outside the district lies to it; null = it is inside. */
  readonly outside: (place: Position, signal: AbortSignal) => Promise<OutsideDistrict | null>;
  /** A round from a place with rests, of about a wished length; an error where none can be walked. */
  readonly roundWalk: (request: RoundWalkRequest, signal: AbortSignal) => Promise<Result<RoundWalk>>;
  /** Seats of the district that may have been entered twice. */
  readonly seatDuplicates: (request: null, signal: AbortSignal) => Promise<readonly DuplicatePair[]>;
  /** On which side of which street a place lies. */
  readonly streetSide: (place: { readonly at: Position }, signal: AbortSignal) => Promise<StreetSide>;
  /** How complete, how old and how consistent what is known of the seats is. */
  readonly dataQuality: (request: DataQualityRequest, signal: AbortSignal) => Promise<DataQuality>;
  /** Which seats to look at on site next, in the order in which to go. */
  readonly fieldCheck: (request: FieldCheckRequest, signal: AbortSignal) => Promise<FieldCheckRound>;
  /**
   * What does not hold between the features of the district; empty for a sound pack. Given the pack's seats, where
   * the district's are others by now, of the pack as it came.
   */
  readonly breaches: (packed: PackedSeats | null, signal: AbortSignal) => Promise<readonly Breach[]>;
}

/** What the seats of a pack were before the district's were changed: the others are as they came. */
export interface PackedSeats {
  /** The pack's own of those that are others now, or gone. */
  readonly own: readonly Seat[];
  /** Ids of seats that the pack has not. */
  readonly added: readonly string[];
}

export type OperationName = keyof Operations;

/** Operations that the page's client hands on as they are: the argument there, the answer back. */
export const directOperations = [
  'secondOpinion',
  'bestSite',
  'nearest',
  'usability',
  'adoption',
  'placeAdoptions',
  'adoptionFairness',
  'describePositions',
  'surroundings',
  'hours',
  'search',
  'directions',
  'nearestCrossing',
  'restRoute',
  'loosen',
  'closedSeats',
  'nearbyPlaces',
  'tour',
  'outside',
  'roundWalk',
  'streetSide',
  'seatDuplicates',
  'dataQuality',
  'fieldCheck',
  'breaches',
] as const satisfies readonly OperationName[];
export type DirectOperation = (typeof directOperations)[number];

/** Page to worker. `id` counts up and names the call in answers and in `stop`. */
export type WorkerRequest =
  | { readonly kind: 'call'; readonly id: number; readonly name: OperationName; readonly argument: unknown }
  | { readonly kind: 'stop'; readonly id: number };

/** Worker to page. A call that was stopped is not answered: nobody waits for it. */
export type WorkerResponse = CallReply;
