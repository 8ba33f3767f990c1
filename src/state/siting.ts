import { computed, signal } from '@preact/signals';
import type { Siting, SitingRequest, SitingRule, SitingWeights } from '../analysis/siting/data';
import { siteCountLimits, sitingRules, sitingWeightPresets } from '../analysis/siting/presets';
import type { AppError } from '../lib/app-error';
import { type Share, share } from '../lib/units';
import { need, walk } from './parameters';

/** What one asks of siting, besides the walk and the need of the moment. */
export interface SitingQuestion {
  readonly kind: 'most' | 'fewest';
  /** How many seats, for `most`. */
  readonly count: number;
  /** What may stay uncovered, for `fewest`. */
  readonly uncovered: Share;
  readonly weights: SitingWeights;
  readonly rules: readonly SitingRule[];
  /** After so long the best answer stands. */
  readonly seconds: number;
}

/** Long enough for a proof within half a per cent on the bundled district (issue Engine, section 5). */
const patience = 10;

export const sitingQuestion = signal<SitingQuestion>({
  kind: 'most',
  count: siteCountLimits.start,
  uncovered: share(0.1),
  weights: sitingWeightPresets[0].weights,
  rules: sitingRules,
  seconds: patience,
});

/** A moment of a run: what was found, and what nothing can exceed. */
export interface SitingMoment {
  readonly seconds: number;
  readonly objective: number;
  readonly bound: number;
}

export type SitingRun =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly siting: Siting | null; readonly trail: readonly SitingMoment[] }
  | { readonly status: 'ended'; readonly siting: Siting; readonly trail: readonly SitingMoment[] }
  | { readonly status: 'failed'; readonly error: AppError };

export const sitingRun = signal<SitingRun>({ status: 'idle' });

/** The newest answer, whether its run goes on or not. */
export const siting = computed(() =>
  sitingRun.value.status === 'running' || sitingRun.value.status === 'ended' ? sitingRun.value.siting : null,
);

/** Index of the site that is pointed at; null = none. */
export const pointedSite = signal<number | null>(null);

/** The question as siting takes it. */
export const sitingRequest = computed<SitingRequest>(() => {
  const { kind, count, uncovered, weights, rules } = sitingQuestion.value;
  return {
    walk: walk.value,
    need: need.value,
    weights,
    rules,
    goal: kind === 'most' ? { kind, count } : { kind, uncovered },
  };
});
