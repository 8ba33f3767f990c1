import type { SiteQuestion, SiteSurroundings } from '../analysis/proposed-site/data';
import { runUsability } from '../analysis/usability/run-usability';
import type { District } from '../model/district';
import { createNearestAnswer } from './create-nearest-answer';
import type { createSearchAnswer } from './create-search-answer';
import type { AnswerEvaluation } from './hold-evaluations';
import type { Operations } from './messages';
import { networkOf } from './network-of';

/**
 * The analyses over one district, which is sent once. The same object answers in the worker and, where
 * no worker can run, on the page. Coverage is loaded by the first question about it, so that the nearest
 * seat does not wait for it.
 */
export function createOperations(): Operations {
  let current: District | null = null;
  let nearest: { readonly district: District; readonly answer: Operations['nearest'] } | null = null;
  let evaluations: {
    readonly district: District;
    readonly answer: AnswerEvaluation;
  } | null = null;

  let surroundings: {
    readonly district: District;
    readonly describe: (question: SiteQuestion) => SiteSurroundings;
  } | null = null;

  let search: {
    readonly district: District;
    readonly answer: ReturnType<typeof createSearchAnswer>;
  } | null = null;

  const district = (): District => {
    if (!current) throw new Error('No district has been sent yet.');
    return current;
  };

  const edits = async () => (await import('./answer-edits')).answerEdits;

  const around = async () => (await import('./answer-around')).answerAround;

  return {
    setDistrict: async (next) => {
      current = next;
    },
    secondOpinion: async (request, signal) => {
      const asked = district();
      const [{ prepareDistrict }, { runExactCoverage }, { runTurfCoverage }, { compareCoverage }] =
        await Promise.all([
          import('../analysis/coverage/prepare-district'),
          import('../analysis/coverage/run-exact-coverage'),
          import('../analysis/coverage/run-turf-coverage'),
          import('../analysis/coverage/compare-coverage'),
        ]);
      signal.throwIfAborted();
      const prepared = prepareDistrict(asked);
      const exact = await runExactCoverage(asked, prepared, request, signal);
      const turf = await runTurfCoverage(asked, prepared, request, signal);
      return {
        request,
        exact: exact.district.coveredShare,
        turf: turf.district.coveredShare,
        difference: compareCoverage(exact, turf),
      };
    },
    evaluate: async (call, signal) => {
      const asked = district();
      const { holdEvaluations } = await import('./hold-evaluations');
      signal.throwIfAborted();
      if (evaluations?.district !== asked) evaluations = { district: asked, answer: holdEvaluations(asked) };
      return evaluations.answer(call, signal);
    },
    bestSite: async (call, signal) => {
      const asked = district();
      const { answerBestSite } = await import('./answer-best-site');
      return answerBestSite(asked, call, signal);
    },
    nearest: async (request, signal) => {
      const asked = district();
      if (nearest?.district !== asked) nearest = { district: asked, answer: createNearestAnswer(asked) };
      return nearest.answer(request, signal);
    },
    usability: (need) => runUsability(district(), need),
    adoption: async (request) => {
      const asked = district();
      const { summariseAdoption } = await import('../analysis/adoption/summarise-adoption');
      return summariseAdoption(asked, request);
    },
    placeAdoptions: async (request) => {
      const asked = district();
      const { placeAdoptions } = await import('../analysis/adoption/place-adoptions');
      return placeAdoptions(asked, request);
    },
    adoptionFairness: async (request) => {
      const asked = district();
      const { findAdoptionFairness } = await import('../analysis/adoption-fairness/find-adoption-fairness');
      return findAdoptionFairness(asked, request);
    },
    describePositions: async (call, signal) => {
      const asked = district();
      const { answerPositions } = await import('./answer-positions');
      return answerPositions(asked, call, signal);
    },
    surroundings: async (question) => {
      const asked = district();
      const { createSurroundings } = await import('../analysis/proposed-site/create-surroundings');
      if (surroundings?.district !== asked)
        surroundings = { district: asked, describe: createSurroundings(asked) };
      return surroundings.describe(question);
    },
    hours: async ({ value, at }) => {
      const asked = district();
      const { checkHours } = await import('../analysis/opening-hours/check-hours');
      return checkHours(value, at, asked.info.holidays);
    },
    search: async (call, signal) => {
      const asked = district();
      const { createSearchAnswer } = await import('./create-search-answer');
      signal.throwIfAborted();
      if (search?.district !== asked) search = { district: asked, answer: createSearchAnswer(asked) };
      return search.answer(call);
    },
    directions: async ({ line }) => {
      const asked = district();
      const { describeWay } = await import('../analysis/directions/describe-way');
      return describeWay(networkOf(asked), line);
    },
    nearestCrossing: async ({ at }) => {
      const asked = district();
      const { findNearestCrossing } = await import('../analysis/crossings/find-nearest-crossing');
      return findNearestCrossing(networkOf(asked), at);
    },
    restRoute: async (request, signal) => {
      const asked = district();
      const { answerRestRoute } = await import('./answer-rest-route');
      return answerRestRoute(asked, request, signal);
    },
    loosen: async (request) => (await around()).loosen(district(), request),
    closedSeats: async (request) => (await around()).closedSeats(district(), request),
    nearbyPlaces: async (request) => (await around()).nearbyPlaces(district(), request),
    tour: async (request, signal) => {
      const asked = district();
      const { answerTour } = await import('./answer-tour');
      return answerTour(asked, request, signal);
    },
    outside: async (place) => {
      const asked = district();
      const { findOutside } = await import('../analysis/outside-district/find-outside');
      return findOutside(asked, place);
    },
    roundWalk: async (request, signal) => {
      const asked = district();
      const { answerRoundWalk } = await import('./answer-round-walk');
      return answerRoundWalk(asked, request, signal);
    },
    seatDuplicates: async () => (await edits()).seatDuplicates(district()),
    streetSide: async (place) => (await edits()).streetSide(district(), place),
    dataQuality: async (request) => {
      const asked = district();
      const { findDataQuality } = await import('../analysis/data-quality/find-data-quality');
      return findDataQuality(asked, request);
    },
    fieldCheck: async (request) => {
      const asked = district();
      const { planFieldCheck } = await import('../analysis/field-check/plan-field-check');
      return planFieldCheck(asked, request);
    },
    breaches: async (seats) => {
      const asked = seats ? { ...district(), seats } : district();
      const { checkInvariants } = await import('../analysis/invariants/check-invariants');
      return checkInvariants(asked).flatMap(({ breaches }) => breaches);
    },
  };
}
