import { type OpenInput, openInputs } from '../../../../analysis/axes/data';
import type { MicroGrid } from '../../../../model/district';
import type { RankedGrid } from '../../../../state/grid-ranking';

export interface Stake {
  readonly grid: MicroGrid;
  /** What is unknown of most of its seats; null = its own are known, and others' move it. */
  readonly input: OpenInput | null;
  /** Of how many seats. */
  readonly seats: number;
  /** Ranks that the grid can have, by what is unknown. */
  readonly first: number;
  readonly last: number;
}

/** Grids whose rank depends on what is unknown, the widest range first; equal ones by rank. */
export function listStakes(ranked: readonly RankedGrid[]): Stake[] {
  return ranked
    .flatMap(({ grid, figures, rank: { first, last } }): Stake[] => {
      if (first === last) return [];
      const open = figures.axes.inputs.openSeats;
      const input = openInputs.reduce((most, name) => (open[name] > open[most] ? name : most));
      const seats = open[input];
      return [{ grid, input: seats > 0 ? input : null, seats, first, last }];
    })
    .sort((a, b) => b.last - b.first - (a.last - a.first));
}
