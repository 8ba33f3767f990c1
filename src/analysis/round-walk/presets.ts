/**
 * What a round from here is measured by. None of it is a norm: it is what was tried on the bundled district:
 * 300 rounds of 600 to 2,400 m from 60 places.
 */
export const roundRules = {
  /** How far the length may be from the wish, as a share of it. */
  lengthTolerance: 0.15,
  /** The share of its length that a round may walk for the second time: people dislike to come back on the same way. */
  mostTwice: 0.15,
  /** A metre that was walked before counts as this many more when a way on is sought. */
  secondTimeCost: 2,
  /** Pairs of turning points that are tried at a rest: 40 take twice the time and find hardly a better round. */
  pairsTried: 16,
  /** One seat is a turning point of so many of these pairs at the most, so that they differ. */
  pairsOfOne: 4,
  /** The least share of the wished length from the start to a turning point, straight along the streets. */
  nearestTurn: 1 / 8,
  /** Rests that are tried on the way up, each this much longer than the last. */
  restStep: 1.4,
  /** The smallest rest is sought to this many metres. */
  restPrecision: 1,
} as const;
