import type { Seat } from '../../model/district';
import type { AxesRequest } from '../axes/data';
import { findFairness } from '../axes/find-fairness';
import { rankNeeds } from '../axes/rank-needs';
import { createLiveCoverage } from '../coverage/create-live-coverage';
import { isFailure } from '../coverage/data';
import type { OpenState } from '../opening-hours/open-state';
import { findUsabilityInSteps } from '../usability/find-usability';
import { createLiveWalking } from '../walking/create-live-walking';
import { sumAreas } from '../walking/sum-areas';
import { applyOverlay } from './apply-overlay';
import { createSeatSorter } from './create-seat-sorter';
import type { AreaEvaluation, Evaluation, EvaluationRequest, GridEvaluation } from './data';
import { findAreaAxes } from './find-area-axes';
import { findSeatReach } from './find-seat-reach';
import type { PreparedFigures } from './prepare-figures';
import { sumCoverages } from './sum-coverages';

/**
 * The figures for a request, with a pause after each small piece of work. What did not change since the
 * last request is the same object. Not taken to its end, it leaves figures that are of no use.
 */
export type LiveFigures = (
  request: EvaluationRequest,
  openAt: (hours: string) => OpenState,
) => Generator<void, Evaluation, void>;

/** Grids whose axes are found, or seen to be known, from pause to pause. */
const gridsAStep = 16;

export function createLiveFigures(prepared: PreparedFigures): LiveFigures {
  const { district, streets, gridsOf } = prepared;
  const coverage = createLiveCoverage(prepared.coverage);
  const walking = createLiveWalking(streets);
  const sortSeats = createSeatSorter(district);
  let last: Evaluation | null = null;

  return function* (request, openAt) {
    const { walk, need, weights, statuses } = request;
    const seats = applyOverlay(district.seats, request.overlay);
    const held = seats.find(({ id }) => id === request.held);
    yield;
    const usability = yield* findUsabilityInSteps(seats, need, openAt);
    const usable = seats.filter(({ id }) => usability.get(id)?.usability === 'usable');
    yield;
    const covered = yield* coverage.updateInSteps(seats, usability, { walk, need });
    yield;
    const walked = yield* walking.updateInSteps(usable, { walk, need });
    const sorted = yield* sortSeats(seats);
    const { asOf, reference } = district.info;
    const axesRequest: AxesRequest = { walk, weights, asOf, reference, statuses };
    const known = new Map(last?.grids.map((grid) => [grid.id, grid]));
    const isSameQuestion =
      last?.request.weights === weights && last.request.statuses === statuses && last.request.walk === walk;

    const grids: GridEvaluation[] = [];
    for (const [i, foot] of walked.grids.entries()) {
      if (i % gridsAStep === gridsAStep - 1) yield;
      const { id } = foot;
      const area = covered.grids[i] ?? missingGrid(id);
      const before = known.get(id);
      const isKnown =
        isSameQuestion && before?.coverage === area && before.walking === foot && !sorted.changed.has(id);
      if (before && isKnown) grids.push(before);
      else {
        const inside = sorted.seats.get(id) ?? [];
        const axes = findAreaAxes(id, isFailure(area) ? null : area, foot, inside, axesRequest);
        grids.push({ id, coverage: area, walking: foot, axes });
      }
    }

    const rollUp = (
      figures: Pick<AreaEvaluation, 'id' | 'coverage' | 'walking'>,
      inside: readonly Seat[],
    ): AreaEvaluation => ({
      ...figures,
      axes: findAreaAxes(figures.id, figures.coverage, figures.walking, inside, axesRequest),
    });
    const neighbourhoods: AreaEvaluation[] = [];
    for (const { id } of district.neighbourhoods) {
      const members = grids.filter((grid) => gridsOf.get(id)?.has(grid.id));
      const area = sumCoverages(members.map((grid) => grid.coverage));
      const foot = sumAreas(members.map((grid) => grid.walking));
      const inside = members.flatMap((grid) => sorted.seats.get(grid.id) ?? []);
      neighbourhoods.push(rollUp({ id, coverage: area, walking: foot }, inside));
      yield;
    }
    const whole = rollUp(
      { id: district.info.id, coverage: covered.district, walking: walked.district },
      [...sorted.seats.values()].flat(),
    );
    yield;
    const isStreetless = walked.district.all.streetLength === 0;
    const ranks = rankNeeds(
      grids.map(({ id, axes, walking: { headline }, coverage: area }) => ({
        id,
        need: axes.need,
        uncoveredLength: (isStreetless
          ? isFailure(area)
            ? 0
            : area.gapArea
          : headline.streetLength - headline.coveredStreetLength) as typeof walk,
      })),
    );
    yield;
    last = {
      request,
      grids,
      ranks,
      neighbourhoods,
      district: whole,
      fairness: findFairness(grids.map(({ axes }) => axes)),
      stretches: walked.stretches,
      reached: held ? findSeatReach(streets.network, held, walk) : [],
      unattached: walked.unattached,
    };
    return last;
  };
}

function missingGrid(id: string): never {
  throw new Error(`Grid ${id} has no area figures: walking and coverage must know the same grids.`);
}
