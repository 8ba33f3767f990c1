import type { Breach } from '../../src/analysis/invariants/data';

/** One line of the report: what was looked at, how many, and what does not hold. */
export interface DataCheck {
  readonly check: string;
  readonly checked: number;
  readonly breaches: readonly Breach[];
}
