import type { District } from '../../model/district';
import { type PreparedDistrict, prepareDistrictInSteps } from '../coverage/prepare-district';
import { type PreparedWalking, prepareWalkingInSteps } from '../walking/prepare-walking';

/** What an evaluation needs of a district and what no request changes. */
export interface PreparedFigures {
  readonly district: District;
  readonly coverage: PreparedDistrict;
  readonly streets: PreparedWalking;
  /** By neighbourhood, the ids of its grids. */
  readonly gridsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Sorts a district out for its evaluations, with a pause after each small piece of work. */
export function* prepareFigures(district: District): Generator<void, PreparedFigures, void> {
  const coverage = yield* prepareDistrictInSteps(district);
  yield;
  const streets = yield* prepareWalkingInSteps(district);
  yield;
  const gridsOf = new Map(
    district.neighbourhoods.map(({ id }) => [
      id,
      new Set(district.grids.filter((grid) => grid.neighbourhoodId === id).map((grid) => grid.id)),
    ]),
  );
  return { district, coverage, streets, gridsOf };
}
