import { type NeedRank, type OpenInput, openInputs } from '../../../../analysis/axes/data';
import { rankNeeds } from '../../../../analysis/axes/rank-needs';
import type { AreaEvaluation, Evaluation } from '../../../../analysis/evaluation/data';

/** Of what, and of how many seats, something is unknown. */
export interface UnknownCount {
  readonly input: OpenInput;
  readonly seats: number;
}

/** An area whose rank depends on what is unknown. */
export interface Stake {
  readonly id: string;
  /** What is unknown of its own seats, most first; empty = they are known, and others' move it. */
  readonly unknown: readonly UnknownCount[];
  /**
   * The least and the greatest rank that it can have. Exact: no area stands on another's seats, and within one
   * all that is unknown can be bad, or good, at once (`findAxes`, `rankNeeds`).
   */
  readonly first: number;
  readonly last: number;
}

export type StakeKind = 'grids' | 'neighbourhoods';

/** Areas whose rank depends on what is unknown, the widest range first; equal ones by rank. */
export function listStakes(evaluation: Evaluation, kind: StakeKind): Stake[] {
  const areas = evaluation[kind];
  const ranks = kind === 'grids' ? evaluation.ranks : rankNeighbourhoods(evaluation);
  return areas
    .flatMap(({ id, axes }) => {
      const rank = ranks.get(id);
      return rank && rank.first !== rank.last
        ? [{ id, rank, unknown: listUnknown(axes.inputs.openSeats) }]
        : [];
    })
    .sort((a, b) => widthOf(b.rank) - widthOf(a.rank) || a.rank.rank - b.rank.rank)
    .map(({ id, unknown, rank: { first, last } }) => ({ id, unknown, first, last }));
}

const widthOf = ({ first, last }: NeedRank): number => last - first;

const listUnknown = (open: Readonly<Record<OpenInput, number>>): UnknownCount[] =>
  openInputs
    .map((input) => ({ input, seats: open[input] }))
    .filter(({ seats }) => seats > 0)
    .sort((a, b) => b.seats - a.seats);

/** By the rules of the grids: need, then what is not covered, then id. */
function rankNeighbourhoods({ neighbourhoods, district }: Evaluation): ReadonlyMap<string, NeedRank> {
  const isStreetless = district.walking.all.streetLength === 0;
  const uncovered = ({ coverage, walking: { headline } }: AreaEvaluation): number =>
    isStreetless ? coverage.gapArea : headline.streetLength - headline.coveredStreetLength;
  return rankNeeds(
    neighbourhoods.map((area) => ({
      id: area.id,
      need: area.axes.need,
      uncoveredLength: uncovered(area) as typeof area.walking.headline.streetLength,
    })),
  );
}
