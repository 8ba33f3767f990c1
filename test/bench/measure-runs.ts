export interface Effort {
  /** Runs before the clock counts: compiled code is what a person meets from the second drag on. */
  readonly warm: number;
  readonly least: number;
  readonly most: number;
  /** Nothing is begun anew after this time, ms. */
  readonly budget: number;
}

/** For work that is over in a frame. */
export const quick: Effort = { warm: 20, least: 30, most: 400, budget: 1_500 };
/** For peers that take seconds: once warm is out of the question, so what counts is said as it came. */
export const slow: Effort = { warm: 0, least: 1, most: 5, budget: 3_000 };

export interface Times {
  readonly medianMs: number;
  readonly p99Ms: number;
  /**
   * Median of the processor time, its helper threads included: what else the machine does stretches the
   * other two, and a long run more than a short one, so ratios are of this.
   */
  readonly cpuMs: number;
}

/** How long the runs took, ms. What `prepare` does before each run is not counted. */
export function measureRuns(
  run: () => unknown,
  { warm, least, most, budget }: Effort,
  prepare: () => void = () => {},
): Times {
  const begin = performance.now();
  for (let count = 0; count < warm && performance.now() - begin < budget; count += 1) {
    prepare();
    run();
  }
  const times: number[] = [];
  const cpuTimes: number[] = [];
  const start = performance.now();
  while (times.length < least || (times.length < most && performance.now() - start < budget)) {
    prepare();
    const cpuBefore = process.cpuUsage();
    const before = performance.now();
    run();
    times.push(performance.now() - before);
    const { user, system } = process.cpuUsage(cpuBefore);
    cpuTimes.push((user + system) / 1000);
  }
  return { medianMs: quantile(times, 0.5), p99Ms: quantile(times, 0.99), cpuMs: quantile(cpuTimes, 0.5) };
}

/** The smallest of the values that so great a share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
