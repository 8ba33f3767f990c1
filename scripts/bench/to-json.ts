import type { BenchKind, BenchReport } from '../../test/bench/data';

/** The sizes that the targets are set for: a district's seats tenfold, a city centre's nodes, hard sites. */
const shownSizes: Readonly<Record<BenchKind, number>> = {
  coverage: 1_000,
  whatif: 1_000,
  walking: 50_000,
  siting: 50,
  large: 100_000,
};

/** That size, or the nearest that the peer ran. */
function shownSize({ kind, comparisons }: BenchReport, peer: string): number | undefined {
  const off = (n: number) => Math.abs(n - shownSizes[kind]);
  const sizes = comparisons.filter((one) => one.peer === peer).map(({ n }) => n);
  return sizes.sort((a, b) => off(a) - off(b))[0];
}

/**
 * The JSON of `bench --json`. `ratios` has one number a peer, at the size that the targets are set for;
 * `agreement` has, under the same names, that size and how far the two answers differ.
 */
export function toJson(report: BenchReport): unknown {
  const shown = report.comparisons.filter(({ peer, n }) => n === shownSize(report, peer));
  return {
    kind: report.kind,
    cases: report.cases.map(({ name, n, medianMs, p99Ms, cpuMs }) => ({
      name,
      n,
      median_ms: medianMs,
      p99_ms: p99Ms,
      cpu_ms: cpuMs,
    })),
    ratios: Object.fromEntries(shown.map(({ peer, ratio }) => [peer, ratio])),
    agreement: Object.fromEntries(shown.map(({ peer, n, agreement }) => [peer, { n, ...agreement }])),
    comparisons: report.comparisons,
    not_run: report.notRun,
  };
}
