/**
 * A covering instance: weighted demands, and candidates that each cover some of them. It knows nothing
 * of streets or seats; weights are in whatever unit the objective is to have.
 */
export interface CoveringInstance {
  readonly demandCount: number;
  readonly candidateCount: number;
  /** More than 0 and finite. */
  readonly weights: Float64Array;
  /** Candidate c covers `coveredDemands[firstCovered[c]]` up to `firstCovered[c + 1]`, ascending. */
  readonly firstCovered: Int32Array;
  readonly coveredDemands: Int32Array;
  /** The same turned round: which candidates cover a demand, ascending. */
  readonly firstCovering: Int32Array;
  readonly coveringCandidates: Int32Array;
}

/**
 * What a solver is doing: picking one by one, exchanging, bounding from above, or searching further
 * while an exact solver closes the gap.
 */
export const coveringPhases = ['greedy', 'exchange', 'bound', 'proof'] as const;
export type CoveringPhase = (typeof coveringPhases)[number];

/** Why a run came to its end. */
export const coveringEndings = ['proven', 'good-enough', 'time', 'rounds', 'stopped'] as const;
export type CoveringEnding = (typeof coveringEndings)[number];

/** The best that a run knows at some moment; every one of them is a valid answer. */
export interface CoveringProgress {
  readonly phase: CoveringPhase;
  /** Covered weight of `chosen`, or their number where the fewest are asked for. */
  readonly objective: number;
  /** No selection can be better: never below `objective`, never above it where the fewest are asked for. */
  readonly bound: number;
  /** (bound − objective)/bound, for the fewest (objective − bound)/objective; 0 where that is 0/0. */
  readonly gap: number;
  /** Since the start, by the clock that was given. */
  readonly seconds: number;
  /** Candidates, ascending. */
  readonly chosen: readonly number[];
  /** null while the run goes on. */
  readonly ended: CoveringEnding | null;
}

/** What is asked of a covering instance. */
export type CoveringGoal =
  /** The largest covered weight that `count` candidates can have (Church & ReVelle 1974). */
  | { readonly kind: 'most'; readonly count: number }
  /** The fewest candidates that cover at least `weight`; at most what all of them cover. */
  | { readonly kind: 'fewest'; readonly weight: number };

/** A question for an exact solver, plain data that can be posted. */
export interface SolverTask {
  readonly instance: CoveringInstance;
  readonly goal: CoveringGoal;
  /** A selection to start from; never worse than what comes back. */
  readonly start: readonly number[];
  /** The solver gives up after that time. */
  readonly seconds: number;
}

/** What an exact solver reports while it works; `chosen` and `bound` are of the task's instance. */
export type SolverReport =
  | { readonly kind: 'progress'; readonly bound: number | null; readonly chosen: readonly number[] | null }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly message: string };

/** Starts an exact solver elsewhere; it reports in later tasks of the event loop, and can be ended. */
export type StartSolver = (task: SolverTask, onReport: (report: SolverReport) => void) => () => void;

export interface CoveringOptions {
  /** Of the search: the same seed and rounds give the same answer where no solver and no time cut in. */
  readonly seed: number;
  /** Milliseconds by any steady clock. */
  readonly clock: () => number;
  readonly seconds: number;
  /** Rounds of the search in the last phase, each a disturbance and its descent. */
  readonly rounds: number;
  /** A run ends as soon as the gap is this small. */
  readonly gap: number;
  /** null: no proof beyond the relaxation. */
  readonly startSolver: StartSolver | null;
  readonly signal: AbortSignal;
  /** Lets other tasks of the thread have their turn. */
  readonly pause: () => Promise<void>;
}
