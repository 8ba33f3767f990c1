import type { AreaCoverage, GridCoverage, GridCoverageFailure } from './data';

/** The figures of a grid that add up. */
const figures = [
  'area',
  'coveredArea',
  'seats',
  'usableSeats',
  'unknownSeats',
  'assumedOpen',
  'places',
] as const satisfies readonly (keyof AreaCoverage)[];

export type SummedFigure = (typeof figures)[number];

/** The results of grids, and their figures in columns: sums touch nothing else, however many grids there are. */
export interface GridTally {
  /** Puts a result at a grid's place; places come one after the other at first. */
  readonly put: (i: number, result: GridCoverage | GridCoverageFailure) => void;
  readonly result: (i: number) => GridCoverage | GridCoverageFailure | undefined;
  /** As they are now; a list of its own. */
  readonly results: () => (GridCoverage | GridCoverageFailure)[];
  /** Over the computed grids, in their order. */
  readonly sum: (figure: SummedFigure) => number;
  /** Ids of the others, in their order. */
  readonly incomplete: () => string[];
}

export function tallyGrids(): GridTally {
  const results: (GridCoverage | GridCoverageFailure)[] = [];
  const failed = new Set<number>();
  const columns: Readonly<Record<SummedFigure, number[]>> = {
    area: [],
    coveredArea: [],
    seats: [],
    usableSeats: [],
    unknownSeats: [],
    assumedOpen: [],
    places: [],
  };

  return {
    put(i, result) {
      results[i] = result;
      const isFailed = 'error' in result;
      if (isFailed) failed.add(i);
      else failed.delete(i);
      for (const figure of figures) columns[figure][i] = isFailed ? 0 : result[figure];
    },
    result: (i) => results[i],
    results: () => results.slice(),
    sum(figure) {
      let sum = 0;
      for (const value of columns[figure]) sum += value;
      return sum;
    },
    incomplete: () => [...failed].sort((a, b) => a - b).map((i) => (results[i] as GridCoverageFailure).id),
  };
}
