import type { BenchCase, BenchReport, Comparison } from '../../test/bench/data';

const titles: Readonly<Record<BenchReport['kind'], readonly [title: string, unit: string]>> = {
  coverage: ['Covered area of every grid, 50 m, all seats at once', 'seats'],
  whatif: ['Moving one seat, live', 'seats'],
  walking: ['Walk from every node of a street network to the nearest seat', 'nodes'],
  siting: ['Where the next N seats go, bundled district, 50 m', 'N'],
};

/** Tables for people, in the Markdown of the README: a row a case, the ratio and the agreement beside it. */
export function toTable(reports: readonly BenchReport[]): string {
  return reports.map(tableOf).join('\n\n');
}

function tableOf({ kind, cases, comparisons, notRun }: BenchReport): string {
  const [title, unit] = titles[kind];
  const rows = cases.map((one) => rowOf(one, findComparison(one, comparisons)));
  const skipped = notRun.map(({ name, n, reason }) => `| ${name} | ${count(n)} | ${reason} | | | |`);
  return [
    `**${title}**`,
    '',
    `| method | ${unit} | median ms | p99 ms | × ours | answers agree |`,
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...[...rows, ...skipped].sort(bySize),
  ].join('\n');
}

function findComparison({ name, n }: BenchCase, comparisons: readonly Comparison[]): Comparison | undefined {
  return comparisons.find((one) => one.peer === name && one.n === n);
}

function rowOf({ name, n, medianMs, p99Ms }: BenchCase, comparison: Comparison | undefined): string {
  const ratio = comparison ? count(Math.round(comparison.ratio)) : '';
  return `| ${name} | ${count(n)} | ${short(medianMs)} | ${short(p99Ms)} | ${ratio} | ${agreementOf(comparison)} |`;
}

function agreementOf(comparison: Comparison | undefined): string {
  if (!comparison) return '';
  const { holds, difference, measure } = comparison.agreement;
  return `${holds ? 'yes' : '**no**'}: ${short(difference)} ${measure}`;
}

/** Rows of one size stay together, in the order in which they were measured. */
function bySize(a: string, b: string): number {
  const sizeOf = (row: string) => Number(row.split('|')[2]?.replaceAll(/[ ,]/g, ''));
  return sizeOf(a) - sizeOf(b);
}

const count = (value: number): string => value.toLocaleString('en');
/** Three digits that count. */
const short = (value: number): string =>
  value === 0 ? '0' : value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(3)));
