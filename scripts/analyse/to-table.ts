import { type AreaCoverage, type Coverage, isComputed } from '../../src/analysis/coverage/data';
import type { AreaWalking, StreetSums, Walking } from '../../src/analysis/walking/data';
import type { Answer } from './answer';

/** The same figures for people: each answer in a sentence, then a line a grid. */
export function toTable(answer: Answer): string {
  const { coverage, walking } = answer;
  return [
    ...(coverage ? describeAreas(answer, coverage) : []),
    ...(coverage && walking ? [''] : []),
    ...(walking ? describeWalks(answer, walking) : []),
  ].join('\n');
}

function describeAreas(answer: Answer, coverage: Coverage): string[] {
  const { district, grids, incomplete } = coverage;
  const share =
    district.coveredShare === null ? 'No area' : `${percent(district.coveredShare)} % of the area`;
  const method =
    coverage.method === 'turf'
      ? `Method turf, ${coverage.request.steps} steps a quarter circle.`
      : 'Method exact, in the local plane.';
  const lines = [
    `${nameOf(answer)}: ${share} is within ${answer.walk} m, in a straight line, of a seat usable for ${peopleOf(answer)}.`,
    answer.need.at === null
      ? 'Opening hours are not asked.'
      : `Open at ${answer.need.at} district time; the hours of ${district.assumedOpen} usable seats are assumed.`,
    method,
    '',
    ...align([
      ['grid', 'area', 'covered', 'share', 'gap', 'seats', 'usable', 'unknown', 'places'],
      ['', 'ha', 'ha', '%', 'ha', '', '', '', ''],
      ...grids.filter(isComputed).map((grid) => [grid.id, ...areaCells(grid)]),
      ['all', ...areaCells(district)],
    ]),
  ];
  if (incomplete.length > 0) lines.push('', `Not computed, and in no sum: ${incomplete.join(', ')}.`);
  for (const grid of grids) if (!isComputed(grid)) lines.push(grid.error.message);
  return lines;
}

function areaCells(figures: AreaCoverage): string[] {
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

function describeWalks(answer: Answer, { grids, district, unattached }: Walking): string[] {
  const { coveredShare } = district.headline;
  const streets = district.headlineKind === 'public' ? 'public streets' : 'streets';
  const share =
    coveredShare === null ? `No length of ${streets}` : `${percent(coveredShare)} % of the ${streets}`;
  const lines = [
    `${nameOf(answer)}: ${share} is within a walk of ${answer.walk} m of a seat usable for ${peopleOf(answer)}.`,
    'Method network: along street centre lines; crossing a street is not counted.',
    '',
    ...align([
      ['grid', 'streets', 'covered', 'share', 'longest', 'cut off', 'lanes', 'covered'],
      ['', 'm', 'm', '%', 'm', 'm', 'm', 'm'],
      ...grids.map((grid) => [grid.id, ...walkingCells(grid)]),
      ['all', ...walkingCells(district)],
    ]),
  ];
  if (unattached.length > 0) {
    lines.push(
      '',
      `Too far from any street, and in no walking figure: ${unattached.map(({ id }) => id).join(', ')}.`,
    );
  }
  return lines;
}

function walkingCells({ headline, lanes }: AreaWalking): string[] {
  return [
    ...lengthCells(headline),
    headline.coveredShare === null ? '–' : percent(headline.coveredShare),
    headline.longestStretch === null ? '–' : whole(headline.longestStretch),
    whole(headline.unreachableLength),
    ...lengthCells(lanes),
  ];
}

const lengthCells = ({ streetLength, coveredStreetLength }: StreetSums): string[] => [
  whole(streetLength),
  whole(coveredStreetLength),
];

const nameOf = ({ info }: Answer): string => info.name.en ?? info.name.zh;
const peopleOf = ({ need: { required, places = 1 } }: Answer): string => {
  const asked = [...required, ...(places > 1 ? [`${places} places`] : [])];
  return asked.length > 0 ? asked.join(', ') : 'anyone';
};
const hectares = (area: number): string => (area / 10_000).toFixed(2);
const percent = (share: number): string => (100 * share).toFixed(1);
const whole = (length: number): string => length.toFixed(0);

/** The first column to the left, figures to the right. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
