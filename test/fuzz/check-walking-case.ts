import fc from 'fast-check';
import { messageOf } from '../../src/lib/app-error';
import { checkDistances } from '../helpers/check-distances';
import { checkWalking, walkingCase } from '../helpers/check-walking';
import { randomNetwork } from '../helpers/random-network';

/**
 * The case of a seed: distances on a small network against brute force, then the figures of a small district
 * over a dozen edits, live against full.
 */
export function checkWalkingCase(seed: number): readonly string[] {
  return [
    ...fc.sample(randomNetwork, { seed, numRuns: 1 }).flatMap((network) => faultsOf(network, checkDistances)),
    ...fc.sample(walkingCase, { seed, numRuns: 1 }).flatMap((one) => faultsOf(one, checkWalking)),
  ];
}

function faultsOf<Case>(one: Case, check: (one: Case) => void): string[] {
  try {
    check(one);
    return [];
  } catch (thrown) {
    return [messageOf(thrown)];
  }
}
