import type { BenchReport } from '../../test/bench/data';

/** The size that the ratios are of, where a kind ran several: the largest that every peer of it took on. */
function shownSize({ comparisons }: BenchReport, peer: string): number | null {
  const sizes = comparisons.filter((one) => one.peer === peer).map(({ n }) => n);
  return sizes.length > 0 ? Math.max(...sizes) : null;
}

/**
 * The JSON of `bench --json`. `ratios` has one number a peer, at the largest size that it ran;
 * `agreement` has, under the same names, that size and how far the two answers differ.
 */
export function toJson(report: BenchReport): unknown {
  const shown = report.comparisons.filter(({ peer, n }) => n === shownSize(report, peer));
  return {
    kind: report.kind,
    cases: report.cases.map(({ name, n, medianMs, p99Ms }) => ({
      name,
      n,
      median_ms: medianMs,
      p99_ms: p99Ms,
    })),
    ratios: Object.fromEntries(shown.map(({ peer, ratio }) => [peer, ratio])),
    agreement: Object.fromEntries(shown.map(({ peer, n, agreement }) => [peer, { n, ...agreement }])),
    comparisons: report.comparisons,
    not_run: report.notRun,
  };
}
