import type { Metres, Share } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { AdoptionStatus } from '../../model/vocabulary';

/** The district's own four complaints, turned into what is there: 没地方坐 … (definitions, Four axes). */
export const axisNames = ['quantity', 'distribution', 'quality', 'sharing'] as const;
export type AxisName = (typeof axisNames)[number];
export type AxisWeights = Readonly<Record<AxisName, number>>;

export const evenWeights: AxisWeights = { quantity: 1, distribution: 1, quality: 1, sharing: 1 };

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
  /** Headline street that is not covered. */
  readonly uncoveredLength: Metres;
}

export interface AxesRequest {
  readonly walk: Metres;
  readonly weights: AxisWeights;
  /** The pack's date, `YYYY-MM-DD`: a check is recent within 365 days before it. */
  readonly asOf: string;
  /** Frozen constants of the pack; null = quantity cannot be told. */
  readonly reference: { readonly placesPerHectare: number; readonly placesPerKilometre: number } | null;
  /** Adoption status of the moment by seat id. */
  readonly statuses: ReadonlyMap<string, AdoptionStatus>;
}

/** 0 to 100. `low` and `high` are what unknown inputs allow; equal to `value` where all is known. */
export interface AxisValue {
  /** From known inputs; null = there is nothing to tell it from (no seats, all unknown). */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** Ranks by need, 1 = the greatest need; `best` to `worst` are the ranks that unknown inputs allow. */
export interface NeedRank {
  readonly rank: number;
  readonly first: number;
  readonly last: number;
}

export interface AreaAxes {
  readonly id: string;
  readonly axes: Readonly<Record<AxisName, AxisValue>>;
  /** 100 − the weighted mean of the axes, a null axis as 0. */
  readonly need: { readonly value: number; readonly low: number; readonly high: number };
}
