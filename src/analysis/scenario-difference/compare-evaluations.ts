import { byId } from '../../lib/by-id';
import { metres, squareMetres } from '../../lib/units';
import type { AreaEvaluation, Evaluation, GridEvaluation } from '../evaluation/data';
import type { AreaDifference, ComparedFigures, EvaluationDifference } from './data';

/**
 * Sets two evaluations of the same pack side by side. Both should answer the same walk, need and weights;
 * then every difference comes from the seats. Linear in the number of grids: it runs on the page's thread.
 */
export function compareEvaluations(from: Evaluation, to: Evaluation): EvaluationDifference {
  const others = new Map(to.grids.map((grid) => [grid.id, grid]));
  const grids = from.grids.flatMap((grid) => {
    const other = others.get(grid.id);
    return other ? [compare(grid.id, figuresOf(from, grid), figuresOf(to, other))] : [];
  });
  const district = compare(from.district.id, figuresOf(from, from.district), figuresOf(to, to.district));
  const street = moved(grids, district, ({ coveredStreetLength }) => coveredStreetLength);
  const ground = moved(grids, district, ({ coveredArea }) => coveredArea ?? 0);
  return {
    grids: grids.sort(byId),
    district,
    ...street,
    gain: metres(street.gain),
    ground: { ...ground, gain: squareMetres(ground.gain) },
  };
}

/** In how many grids a figure grew and shrank, and by how much the district's did. */
function moved(
  grids: readonly AreaDifference[],
  { before, after }: AreaDifference,
  of: (figures: ComparedFigures) => number,
) {
  const grown = grids.map((grid) => of(grid.after) - of(grid.before));
  return {
    better: grown.filter((amount) => amount > visibleAmount).length,
    worse: grown.filter((amount) => amount < -visibleAmount).length,
    gain: of(after) - of(before),
  };
}

/** Metres, or square metres: two runs of the same sums, in another order, may differ by far less; nobody builds by less. */
const visibleAmount = 1e-3;

/** Relative size of a difference that is one: rounding errors of such sums are a thousand times smaller. */
const visibleShare = 1e-9;

function figuresOf(evaluation: Evaluation, area: GridEvaluation | AreaEvaluation): ComparedFigures {
  const { headline } = area.walking;
  // A grid's coverage may have failed; the other figures stand.
  const coverage = 'error' in area.coverage ? null : area.coverage;
  return {
    need: area.axes.need.value,
    rank: evaluation.ranks.get(area.id) ?? null,
    streetLength: headline.streetLength,
    coveredStreetLength: headline.coveredStreetLength,
    coveredStreetShare: headline.coveredShare,
    coveredArea: coverage?.coveredArea ?? null,
    coveredAreaShare: coverage?.coveredShare ?? null,
    places: coverage?.places ?? null,
    longestStretch: headline.longestStretch,
  };
}

const compare = (id: string, before: ComparedFigures, after: ComparedFigures): AreaDifference => ({
  id,
  before,
  after,
  isChanged: flatten(before).some((value, index) => isVisible(value, flatten(after)[index] ?? null)),
});

/** The range of a rank is not in it: it moves with every grid's, and the table shows the rank. */
function flatten({ rank, ...figures }: ComparedFigures): readonly (number | null)[] {
  return [rank?.rank ?? null, ...Object.values(figures)];
}

function isVisible(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a !== b;
  return Math.abs(a - b) > visibleShare * Math.max(1, Math.abs(a), Math.abs(b));
}
