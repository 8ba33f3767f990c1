import { byId } from '../../lib/by-id';
import { isEqual } from '../../lib/is-equal';
import { metres } from '../../lib/units';
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
  const grown = grids.map(({ before, after }) => after.coveredStreetLength - before.coveredStreetLength);
  return {
    grids: grids.sort(byId),
    district,
    better: grown.filter((length) => length > visibleLength).length,
    worse: grown.filter((length) => length < -visibleLength).length,
    gain: metres(district.after.coveredStreetLength - district.before.coveredStreetLength),
  };
}

/** A grid that two runs of the same sums give a micrometre more has not become better. */
const visibleLength = 1e-6;

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
  isChanged: !isEqual(before, after),
});
