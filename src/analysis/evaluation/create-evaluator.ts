import type { District, Seat } from '../../model/district';
import type { AreaAxes, AxesRequest } from '../axes/data';
import { findAxes } from '../axes/find-axes';
import { findFairness } from '../axes/find-fairness';
import { rankNeeds } from '../axes/rank-needs';
import { createLiveCoverage } from '../coverage/create-live-coverage';
import { type AreaCoverage, isFailure } from '../coverage/data';
import { prepareDistrict } from '../coverage/prepare-district';
import { findUsability } from '../usability/find-usability';
import { loadOpenAt } from '../usability/load-open-at';
import { createLiveWalking } from '../walking/create-live-walking';
import type { AreaWalking } from '../walking/data';
import { prepareWalking } from '../walking/prepare-walking';
import { sumAreas } from '../walking/sum-areas';
import { applyOverlay } from './apply-overlay';
import { createSeatSorter } from './create-seat-sorter';
import type { AreaEvaluation, Evaluation, EvaluationRequest, GridEvaluation } from './data';
import { findSeatReach } from './find-seat-reach';
import { sumCoverages } from './sum-coverages';

/** Plan's figures, following seats, walk, need and weights as they change. */
export interface Evaluator {
  readonly evaluate: (request: EvaluationRequest) => Promise<Evaluation>;
}

const squareMetresPerHectare = 10_000;
const metresPerKilometre = 1000;

/**
 * Holds a district's figures and computes anew only what a request changes: the grids within the walk of a
 * seat that came, went or moved, the streets whose walk to a seat it changes, and the axes of those grids.
 * Every figure equals that of a fresh evaluator; what did not change is the same object.
 */
export function createEvaluator(district: District): Evaluator {
  const coverage = createLiveCoverage(prepareDistrict(district));
  const streets = prepareWalking(district);
  const walking = createLiveWalking(streets);
  const seatsByGrid = createSeatSorter(district);
  const gridsOf = new Map(
    district.neighbourhoods.map(({ id }) => [
      id,
      new Set(district.grids.filter((grid) => grid.neighbourhoodId === id).map((grid) => grid.id)),
    ]),
  );
  let last: Evaluation | null = null;

  return {
    async evaluate(request) {
      const { walk, need, weights, statuses } = request;
      const openAt = await loadOpenAt(need, district.info);
      const seats = applyOverlay(district.seats, request.overlay);
      const held = seats.find(({ id }) => id === request.held);
      const usability = findUsability(seats, need, openAt);
      const usable = seats.filter(({ id }) => usability.get(id)?.usability === 'usable');
      const covered = coverage.update(seats, usability, { walk, need });
      const walked = walking.update(usable, { walk, need });
      const sorted = seatsByGrid(seats);
      const { asOf, reference } = district.info;
      const axesRequest: AxesRequest = { walk, weights, asOf, reference, statuses };
      const known = new Map(last?.grids.map((grid) => [grid.id, grid]));
      const isSameQuestion =
        last?.request.weights === weights && last.request.statuses === statuses && last.request.walk === walk;

      const grids = walked.grids.map((foot, i): GridEvaluation => {
        const { id } = foot;
        const area = covered.grids[i] ?? missingGrid(id);
        const before = known.get(id);
        if (
          before &&
          isSameQuestion &&
          before.coverage === area &&
          before.walking === foot &&
          !sorted.changed.has(id)
        )
          return before;
        const axes = axesOf(id, isFailure(area) ? null : area, foot, sorted.seats.get(id) ?? [], axesRequest);
        return { id, coverage: area, walking: foot, axes };
      });

      const roll = (id: string, members: readonly GridEvaluation[], inside: readonly Seat[]) => {
        const area = sumCoverages(members.map((grid) => grid.coverage));
        return rollUp(id, area, sumAreas(members.map((grid) => grid.walking)), inside, axesRequest);
      };
      const neighbourhoods = district.neighbourhoods.map(({ id }) => {
        const ids = gridsOf.get(id) ?? new Set<string>();
        const members = grids.filter((grid) => ids.has(grid.id));
        return roll(
          id,
          members,
          members.flatMap((grid) => sorted.seats.get(grid.id) ?? []),
        );
      });
      last = {
        request,
        grids,
        ranks: rankNeeds(
          grids.map(({ id, axes, walking: { headline } }) => ({
            id,
            need: axes.need,
            uncoveredLength: (headline.streetLength - headline.coveredStreetLength) as typeof walk,
          })),
        ),
        neighbourhoods,
        district: rollUp(
          district.info.id,
          covered.district,
          walked.district,
          [...sorted.seats.values()].flat(),
          axesRequest,
        ),
        fairness: findFairness(grids.map(({ axes }) => axes)),
        stretches: walked.stretches,
        reached: held ? findSeatReach(streets.network, held, walk) : [],
        unattached: walked.unattached,
      };
      return last;
    },
  };
}

function missingGrid(id: string): never {
  throw new Error(`Grid ${id} has no area figures: walking and coverage must know the same grids.`);
}

function rollUp(
  id: string,
  coverage: AreaCoverage,
  walking: AreaWalking,
  seats: readonly Seat[],
  request: AxesRequest,
): AreaEvaluation {
  return { id, coverage, walking, axes: axesOf(id, coverage, walking, seats, request) };
}

function axesOf(
  id: string,
  coverage: AreaCoverage | null,
  { headline }: AreaWalking,
  seats: readonly Seat[],
  request: AxesRequest,
): AreaAxes {
  return findAxes(
    {
      id,
      hectares: (coverage?.area ?? 0) / squareMetresPerHectare,
      kilometres: headline.streetLength / metresPerKilometre,
      seats,
      coveredShare: headline.coveredShare,
      longestStretch: headline.longestStretch,
    },
    request,
  );
}
