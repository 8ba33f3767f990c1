import { runUsability } from '../analysis/usability/run-usability';
import type { District } from '../model/district';
import { createNearestAnswer } from './create-nearest-answer';
import { holdDistrict } from './hold-district';
import type { Operations } from './messages';

/**
 * The analyses over one district, which is sent once. The same object answers in the worker and, where
 * no worker can run, on the page. Coverage is loaded by the first question about it, so that the nearest
 * seat does not wait for it.
 */
export function createOperations(): Operations {
  const held = holdDistrict();
  let nearest: { readonly district: District; readonly answer: Operations['nearest'] } | null = null;
  /** @throws the signal's reason: who waited for a large district may not wait any more */
  const district = async (signal: AbortSignal): Promise<District> => {
    const value = await held.get();
    signal.throwIfAborted();
    return value;
  };

  const adoptions = async () => (await import('./answer-adoptions')).answerAdoptions;

  const edits = async () => (await import('./answer-edits')).answerEdits;

  const around = async () => (await import('./answer-around')).answerAround;

  return {
    setDistrict: async (next) => held.set(next),
    takePortion: async (portion) => held.take(portion),
    secondOpinion: async (request, signal) => {
      const asked = await district(signal);
      const { answerSecondOpinion } = await import('./answer-second-opinion');
      signal.throwIfAborted();
      return answerSecondOpinion(asked, request, signal);
    },
    evaluate: async (call, signal) => {
      const asked = await district(signal);
      const { answerEvaluation } = await import('./answer-evaluation');
      signal.throwIfAborted();
      return answerEvaluation(asked, call, signal);
    },
    bestSite: async (call, signal) => {
      const asked = await district(signal);
      const { answerBestSite } = await import('./answer-best-site');
      return answerBestSite(asked, call, signal);
    },
    nearest: async (request, signal) => {
      const asked = await district(signal);
      if (nearest?.district !== asked) nearest = { district: asked, answer: createNearestAnswer(asked) };
      return nearest.answer(request, signal);
    },
    usability: async (need, signal) => {
      const asked = await district(signal);
      const { codeUsability } = await import('./code-usability');
      return codeUsability(asked.seats, await runUsability(asked, need));
    },
    adoption: async (request, signal) =>
      (await adoptions()).summarise(await district(signal), request, signal),
    placeAdoptions: async (request, signal) => (await adoptions()).place(await district(signal), request),
    adoptionFairness: async (request, signal) =>
      (await adoptions()).findFairness(await district(signal), request),
    describePositions: async (call, signal) => {
      const asked = await district(signal);
      const { answerPositions } = await import('./answer-positions');
      return answerPositions(asked, call, signal);
    },
    surroundings: async (question, signal) => {
      const asked = await district(signal);
      const { answerSurroundings } = await import('./answer-surroundings');
      return answerSurroundings(asked, question);
    },
    hours: async ({ value, at }, signal) => {
      const asked = await district(signal);
      const { checkHours } = await import('../analysis/opening-hours/check-hours');
      return checkHours(value, at, asked.info.holidays);
    },
    search: async (call, signal) => {
      const asked = await district(signal);
      const { answerSearch } = await import('./answer-search');
      signal.throwIfAborted();
      return answerSearch(asked, call);
    },
    directions: async (way, signal) => (await around()).directions(await district(signal), way),
    nearestCrossing: async (place, signal) => (await around()).nearestCrossing(await district(signal), place),
    restRoute: async (request, signal) => {
      const asked = await district(signal);
      const { answerRestRoute } = await import('./answer-rest-route');
      return answerRestRoute(asked, request, signal);
    },
    loosen: async (request, signal) => (await around()).loosen(await district(signal), request),
    closedSeats: async (request, signal) => (await around()).closedSeats(await district(signal), request),
    nearbyPlaces: async (request, signal) => (await around()).nearbyPlaces(await district(signal), request),
    tour: async (request, signal) => {
      const asked = await district(signal);
      const { answerTour } = await import('./answer-tour');
      return answerTour(asked, request, signal);
    },
    outside: async (place, signal) => {
      const asked = await district(signal);
      const { findOutside } = await import('../analysis/outside-district/find-outside');
      return findOutside(asked, place);
    },
    roundWalk: async (request, signal) => {
      const asked = await district(signal);
      const { answerRoundWalk } = await import('./answer-round-walk');
      return answerRoundWalk(asked, request, signal);
    },
    seatDuplicates: async (_, signal) => (await edits()).seatDuplicates(await district(signal), signal),
    streetSide: async (place, signal) => (await edits()).streetSide(await district(signal), place),
    dataQuality: async (request, signal) =>
      (await edits()).dataQuality(await district(signal), request, signal),
    fieldCheck: async (request, signal) =>
      (await edits()).fieldCheck(await district(signal), request, signal),
    breaches: async (packed, signal) => {
      const now = await district(signal);
      const asked = packed
        ? { ...now, seats: (await import('./restore-seats')).restoreSeats(now.seats, packed) }
        : now;
      const { answerBreaches } = await import('./answer-breaches');
      return answerBreaches(asked, signal);
    },
  };
}
