import { type AreaCoverage, type Coverage, isComputed } from '../../src/analysis/coverage/data';
import type { DistrictInfo } from '../../src/model/district';

const head = ['grid', 'area', 'covered', 'share', 'gap', 'seats', 'usable', 'unknown', 'places'];
const units = ['', 'ha', 'ha', '%', 'ha', '', '', '', ''];

/** The same figures for people: the answer in a sentence, then a line a grid. */
export function toTable(coverage: Coverage, info: DistrictInfo): string {
  const { request, district, grids, incomplete } = coverage;
  const needs = request.need.required.length > 0 ? request.need.required.join(', ') : 'anyone';
  const share =
    district.coveredShare === null ? 'No area' : `${percent(district.coveredShare)} % of the area`;
  const lines = [
    `${info.name.en ?? info.name.zh}: ${share} is within ${request.walk} m, in a straight line, of a seat usable for ${needs}.`,
    request.need.at === null
      ? 'Opening hours are not asked.'
      : `Open at ${request.need.at} district time; the hours of ${district.assumedOpen} usable seats are assumed.`,
    `Method ${coverage.method}, ${request.steps} steps a quarter circle.`,
    '',
    ...align([
      head,
      units,
      ...grids.filter(isComputed).map((grid) => [grid.id, ...cellsOf(grid)]),
      ['all', ...cellsOf(district)],
    ]),
  ];
  if (incomplete.length > 0) lines.push('', `Not computed, and in no sum: ${incomplete.join(', ')}.`);
  for (const grid of grids) if (!isComputed(grid)) lines.push(grid.error.message);
  return lines.join('\n');
}

function cellsOf(figures: AreaCoverage): string[] {
  return [
    hectares(figures.area),
    hectares(figures.coveredArea),
    figures.coveredShare === null ? '–' : percent(figures.coveredShare),
    hectares(figures.gapArea),
    String(figures.seats),
    String(figures.usableSeats),
    String(figures.unknownSeats),
    String(figures.places),
  ];
}

const hectares = (area: number): string => (area / 10_000).toFixed(2);
const percent = (share: number): string => (100 * share).toFixed(1);

/** The first column to the left, figures to the right. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
