import type { BenchCase, BenchReport, Comparison, NotRun } from '../../test/bench/data';

const titles: Readonly<Record<BenchReport['kind'], readonly [title: string, unit: string]>> = {
  coverage: ['Covered area of every grid, 50 m, all seats at once', 'seats'],
  whatif: ['Moving one seat, live', 'seats'],
  walking: ['Walk from every node of a street network to the nearest seat', 'nodes'],
  large: ['A district of many seats, in slices and at once', 'seats'],
  siting: ['Where the next N seats go, bundled district, 50 m, until the proven gap is 0.5 %', 'N'],
};

/** Tables for people, in the Markdown of the README: a row a case, the ratio and the agreement beside it. */
export function toTable(reports: readonly BenchReport[]): string {
  return reports.map(tableOf).join('\n\n');
}

function tableOf({ kind, cases, comparisons, notRun }: BenchReport): string {
  const [title, unit] = titles[kind];
  const sizes = [...new Set([...cases, ...notRun].map(({ n }) => n))].sort((a, b) => a - b);
  return [
    `**${title}**`,
    '',
    `| ${unit} | method | median ms | p99 ms | processor ms | × ours | answers agree |`,
    '| ---: | --- | ---: | ---: | ---: | ---: | --- |',
    ...sizes.flatMap((size) => [
      ...cases.filter(({ n }) => n === size).map((one) => rowOf(one, findComparison(one, comparisons))),
      ...skippedRows(notRun.filter(({ n }) => n === size)),
    ]),
  ].join('\n');
}

function findComparison({ name, n }: BenchCase, comparisons: readonly Comparison[]): Comparison | undefined {
  return comparisons.find((one) => one.peer === name && one.n === n);
}

function rowOf({ name, n, medianMs, p99Ms, cpuMs }: BenchCase, comparison: Comparison | undefined): string {
  const ratio = comparison ? count(Math.round(comparison.ratio)) : '';
  const times = [medianMs, p99Ms, cpuMs].map((ms) => (ms === null ? '' : short(ms)));
  return `| ${[count(n), name, ...times, ratio, agreementOf(comparison)].join(' | ')} |`;
}

/** One row for all that share a reason. */
function skippedRows(skipped: readonly NotRun[]): string[] {
  return [...new Set(skipped.map(({ reason }) => reason))].map((reason) => {
    const names = skipped.filter((one) => one.reason === reason).map(({ name }) => name);
    return `| ${count(skipped[0]?.n ?? 0)} | ${names.join(', ')} | ${reason} | | | | |`;
  });
}

function agreementOf(comparison: Comparison | undefined): string {
  if (!comparison) return '';
  const { holds, difference, measure } = comparison.agreement;
  return `${holds ? 'yes' : '**no**'}: ${short(difference)} ${measure}`;
}

const count = (value: number): string => value.toLocaleString('en');
/** Three digits that count. */
const short = (value: number): string =>
  value === 0 ? '0' : value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(3)));
