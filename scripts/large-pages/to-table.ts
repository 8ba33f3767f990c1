import type { MeasuredPhase } from './data';

const whole = (ms: number): string => Math.round(ms).toLocaleString('en');

/** Columns wide enough that the rows, which come one by one, stand below each other. */
const widths = [12, 10, 10, 8, 14];

const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;

/** What stands above the rows, in Markdown. */
export const tableHead = (): string =>
  [
    toRow(['phase', 'long tasks', 'longest ms', 'sum ms', 'ready after ms']),
    `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
  ].join('\n');

/** A phase: how many tasks were long, the longest, all of them together, and when the page was ready. */
export function tableRow({ name, tasks, readyAfter }: MeasuredPhase): string {
  const durations = tasks.map(({ duration }) => duration);
  const sum = durations.reduce((before, duration) => before + duration, 0);
  return toRow([name, ...[durations.length, Math.max(0, ...durations), sum, readyAfter].map(whole)]);
}
