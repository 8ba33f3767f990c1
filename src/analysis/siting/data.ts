import type { Metres, Position, Share } from '../../lib/units';
import type { Building, LocalName, Street } from '../../model/district';
import type { Need } from '../../model/need';
import type { CoveringEnding, CoveringPhase } from './covering/data';

/** What a stretch of street can be worth; each has a unit of its own. */
export const sitingWeightNames = ['streetLength', 'residents', 'workers', 'places'] as const;
export type SitingWeightName = (typeof sitingWeightNames)[number];

/** How much each counts, at least 0. One alone counts in its own unit, several in shares of their totals. */
export type SitingWeights = Readonly<Record<SitingWeightName, number>>;

/** The unit of objective and gains: of the one weight that counts, or points of 100 where several do. */
export const sitingUnits = ['metres', 'residents', 'workers', 'places', 'points'] as const;
export type SitingUnit = (typeof sitingUnits)[number];

export const sitingRuleIds = [
  'seat-spacing',
  'crossing-distance',
  'school-front',
  'clear-width',
  'footway-width',
  'doors-and-windows',
] as const;
export type SitingRuleId = (typeof sitingRuleIds)[number];

/** Where a rule or its number is from; their names stand in the catalogues. null = our own assumption. */
export const sitingRuleSources = ['islington', 'setagaya-hamamatsu'] as const;
export type SitingRuleSource = (typeof sitingRuleSources)[number];

export interface SitingRule {
  readonly id: SitingRuleId;
  /** A rule that is off rules nothing out and is not answered. */
  readonly isOn: boolean;
  /** Metres; null = the rule has no number. */
  readonly limit: Metres | null;
  /** Who says that there should be such a rule; null = an assumption of ours. */
  readonly source: SitingRuleSource | null;
  /** Who says the number; null = an assumption of ours, or no number. */
  readonly limitSource: SitingRuleSource | null;
}

/** Unknown is a third answer: nothing is ruled out by it. */
export const ruleAnswers = ['pass', 'fail', 'unknown'] as const;
export type RuleAnswer = (typeof ruleAnswers)[number];

export interface RuleCheck {
  readonly rule: SitingRuleId;
  readonly answer: RuleAnswer;
  /** What was measured, metres; null where nothing could be. */
  readonly measured: Metres | null;
}

export type SitingGoal =
  /** Where should the next `count` seats go? */
  | { readonly kind: 'most'; readonly count: number }
  /** The fewest seats so that at most this share of the whole weight stays uncovered. */
  | { readonly kind: 'fewest'; readonly uncovered: Share };

export interface SitingRequest {
  readonly walk: Metres;
  readonly need: Need;
  readonly weights: SitingWeights;
  readonly rules: readonly SitingRule[];
  readonly goal: SitingGoal;
}

/** A building near a site, with the role to talk to. */
export interface NearBuilding {
  readonly id: string;
  readonly name: LocalName;
  readonly distance: Metres;
  /** Liaison officers (楼宇联络员) of the building, a role; null = unknown. */
  readonly liaisons: Building['liaisons'];
}

export interface Site {
  /** On the footway beside the street, at six decimals as a pack has them. */
  readonly position: Position;
  readonly street: Pick<Street, 'id' | 'name'>;
  /** What it adds to the existing seats and the sites before it in the list, in the unit of the answer. */
  readonly gain: number;
  readonly checks: readonly RuleCheck[];
  /** Nearest first. */
  readonly buildings: readonly NearBuilding[];
}

/** Something of weight that no site that may be chosen reaches. */
export interface UnreachedDemand {
  readonly streetId: string;
  /** Its middle. */
  readonly position: Position;
  /** Metres of street; 0 for a place or the workers of a building. */
  readonly length: Metres;
  readonly weight: number;
}

export interface SitingTotals {
  /** Weight of the whole district, covered or not. */
  readonly whole: number;
  /** Of it within the walk of a usable seat already. */
  readonly covered: number;
  /** Of the rest, what some site could cover. */
  readonly reachable: number;
}

/** The best answer at some moment of a run; the last one has `ended`. */
export interface Siting {
  readonly request: SitingRequest;
  readonly unit: SitingUnit;
  readonly phase: CoveringPhase;
  /** Newly covered weight: Σ gain over the sites. */
  readonly gained: number;
  /** `gained`, or the number of sites where the fewest are asked for. */
  readonly objective: number;
  /** No choice among the candidates is better. */
  readonly bound: number;
  readonly gap: Share;
  readonly seconds: number;
  readonly sites: readonly Site[];
  readonly totals: SitingTotals;
  readonly unreached: readonly UnreachedDemand[];
  /** Places for a site that were looked at, and how many of them each rule shut out. */
  readonly candidates: {
    readonly considered: number;
    readonly allowed: number;
    readonly ruledOut: Readonly<Partial<Record<SitingRuleId, number>>>;
  };
  readonly ended: CoveringEnding | null;
}
