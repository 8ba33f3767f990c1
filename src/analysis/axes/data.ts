import type { Metres, Share } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { AdoptionStatus } from '../../model/vocabulary';

/** The district's own four complaints, turned into what is there: 没地方坐 … (definitions, Four axes). */
export const axisNames = ['quantity', 'distribution', 'quality', 'sharing'] as const;
export type AxisName = (typeof axisNames)[number];
export type AxisWeights = Readonly<Record<AxisName, number>>;

export const evenWeights: AxisWeights = { quantity: 1, distribution: 1, quality: 1, sharing: 1 };

/** A weight of 0 leaves an axis out; three times the others is as far as a preference goes (own choice). */
export const weightLimits = { least: 0, most: 3 } as const;

/** What one area brings to its axes. An area is a grid, a neighbourhood or the district. */
export interface AreaInput {
  readonly id: string;
  readonly hectares: number;
  /** Headline street. */
  readonly kilometres: number;
  /** Seats that stand in it, whatever their condition; the axes pick those that count. */
  readonly seats: readonly Seat[];
  /** Headline walking figures at `walk` for the need of the moment. */
  readonly coveredShare: Share | null;
  readonly longestStretch: Metres | null;
}

/** Constants frozen from the baseline, the q of the quantity axis. */
export interface AxisReference {
  readonly placesPerHectare: number;
  readonly placesPerKilometre: number;
}

export interface AxesRequest {
  readonly walk: Metres;
  readonly weights: AxisWeights;
  /** The pack's date, `YYYY-MM-DD`: a check is recent within 365 days before it. */
  readonly asOf: string;
  /** Frozen constants of the pack; null = quantity cannot be told. */
  readonly reference: AxisReference | null;
  /** Adoption status of the moment by seat id; a seat that is not in it is not adopted. */
  readonly statuses: ReadonlyMap<string, AdoptionStatus>;
}

/** What the quality axis asks of each place. */
export const qualityQuestions = ['backrest', 'armrest', 'covered', 'checked'] as const;
export type QualityQuestion = (typeof qualityQuestions)[number];

/** Answers in places. `open` is unknown or `limited`: neither a plain yes nor a plain no. */
export interface AnswerCounts {
  readonly yes: number;
  readonly no: number;
  readonly open: number;
}

/** Things about a seat that can be unknown and then widen a figure into a range. */
export const openInputs = [...qualityQuestions, 'access'] as const;
export type OpenInput = (typeof openInputs)[number];

/** What an area's figures are made from: the formulas behind the axes read from here. */
export interface AxisInputs {
  readonly hectares: number;
  readonly kilometres: number;
  readonly walk: Metres;
  readonly coveredShare: Share | null;
  readonly longestStretch: Metres | null;
  readonly reference: AxisReference | null;
  /** P: places in use of every access but `private`. */
  readonly places: number;
  /** P′: P without `customers`. */
  readonly publicPlaces: number;
  /** P′ a hectare and a kilometre; null where there is no area or no street. */
  readonly placesPerHectare: number | null;
  readonly placesPerKilometre: number | null;
  /** Known `yes` or `permissive`. */
  readonly freePlaces: number;
  /** Of P, those of unknown access. */
  readonly openAccessPlaces: number;
  /** Of P, provision `shared` or status `adopted`. */
  readonly sharedPlaces: number;
  /** Of P′, status `adopted`; for fairness. */
  readonly adoptedPlaces: number;
  readonly answers: Readonly<Record<QualityQuestion, AnswerCounts>>;
  /** Seats of P of which the thing is unknown, and seats of which anything is. */
  readonly openSeats: Readonly<Record<OpenInput | 'any', number>>;
}

/** 0 to 100. `low` and `high` are what unknown inputs allow; equal to `value` where all is known. */
export interface AxisValue {
  /** null = there is nothing to tell it from (no seats, no constants); 0 in the mean. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** The two halves of an axis, 0 to 50 each, in the order of its formula; their sum is the value. */
export type AxisHalves = readonly [first: number, second: number];

/** A need with what unknown inputs make of it, 0 to 100. */
export interface NeedValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface AreaAxes {
  readonly id: string;
  readonly axes: Readonly<Record<AxisName, AxisValue>>;
  /** 100 − the weighted mean of the axes, a null axis as 0. */
  readonly need: NeedValue;
  readonly inputs: AxisInputs;
  /** null where the axis is null. Quality has four equal quarters instead: see `inputs.answers`. */
  readonly halves: Readonly<Record<Exclude<AxisName, 'quality'>, AxisHalves | null>>;
}

/** What a grid brings to the ranking. */
export interface RankedNeed {
  readonly id: string;
  readonly need: NeedValue;
  /** Headline street that is not covered; in a district without any street its ground, in square metres. */
  readonly uncoveredLength: Metres;
}

/** Ranks by need, 1 = the greatest need; `first` to `last` are the ranks that unknown inputs allow. */
export interface NeedRank {
  readonly rank: number;
  readonly first: number;
  readonly last: number;
}

/** A step of a Lorenz curve: the poorest `areas` (share of all) have `places` (share of the sum). */
export interface LorenzPoint {
  readonly areas: Share;
  readonly places: Share;
}

/** How evenly something is spread over areas. */
export interface Spread {
  /** 0 = every area has the same density; (n − 1)/n = one area has all of it. */
  readonly gini: number;
  /** From (0, 0) to (1, 1), one step an area, the poorest first. */
  readonly lorenz: readonly LorenzPoint[];
  /** The curve at 0.1, 0.2 … 1 of the areas, for a table. */
  readonly tenths: readonly LorenzPoint[];
}

/** null where no area has any. */
export interface Fairness {
  readonly places: Spread | null;
  readonly adoptedPlaces: Spread | null;
}
