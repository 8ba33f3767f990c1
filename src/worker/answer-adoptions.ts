import { placeAdoptions } from '../analysis/adoption/place-adoptions';
import { summariseAdoptionInSteps } from '../analysis/adoption/summarise-adoption';
import { findAdoptionFairness } from '../analysis/adoption-fairness/find-adoption-fairness';
import { runInSlices } from '../lib/run-in-slices';
import type { District } from '../model/district';
import { readAdoptions } from './adoption-codes';
import type { Operations } from './messages';

/** What Adopt asks; loaded by its first question. */
export const answerAdoptions = {
  summarise: (
    district: District,
    request: Parameters<Operations['adoption']>[0],
    signal: AbortSignal,
  ): ReturnType<Operations['adoption']> => {
    const seats = readAdoptions(district.seats, request.seats);
    return runInSlices(summariseAdoptionInSteps(district, { ...request, seats }), signal);
  },
  place: placeAdoptions,
  findFairness: findAdoptionFairness,
} as const;
