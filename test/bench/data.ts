/** How long one thing took, over several runs of the same work in the same process. */
export interface BenchCase {
  readonly name: string;
  /** Size of the task: seats, or nodes of the network, or seats to place. */
  readonly n: number;
  readonly medianMs: number;
  /** The slowest run where there are fewer than a hundred. */
  readonly p99Ms: number;
  /** Processor time, median; null where it was not measured. */
  readonly cpuMs: number | null;
}

/** Whether two methods gave the same answer, in one number. */
export interface Agreement {
  /** What `difference` is, with its unit. */
  readonly measure: string;
  readonly difference: number;
  /** The answers lie within what the peer's own approximation allows. */
  readonly holds: boolean;
}

/** A peer's processor time over the engine's (else the clock's), on the same task in the same run. */
export interface Comparison {
  readonly peer: string;
  readonly n: number;
  readonly ratio: number;
  readonly agreement: Agreement;
}

export interface NotRun {
  readonly name: string;
  readonly n: number;
  readonly reason: string;
}

export interface BenchReport {
  readonly kind: BenchKind;
  readonly cases: readonly BenchCase[];
  readonly comparisons: readonly Comparison[];
  readonly notRun: readonly NotRun[];
}

export const benchKinds = ['coverage', 'whatif', 'walking', 'siting', 'large'] as const;
export type BenchKind = (typeof benchKinds)[number];
