import { buildInstance } from '../../src/analysis/siting/covering/build-instance';
import type { CoveringInstance } from '../../src/analysis/siting/covering/data';
import { createSeededRandom } from '../../src/lib/seeded-random';

/**
 * A small covering instance of a seed, among them the awkward ones: whole weights, equal weights and none,
 * twin candidates, candidates that cover nothing, demands that nothing covers.
 */
export function randomCovering(seed: number): CoveringInstance {
  const random = createSeededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const demandCount = below(15);
  const candidateCount = below(10);
  const density = random();
  const kind = below(3);
  const weights = Array.from({ length: demandCount }, () => {
    if (random() < 0.1) return 0;
    if (kind === 0) return 1;
    return kind === 1 ? 1 + below(9) : random() * 50;
  });
  const covered: number[][] = [];
  for (let c = 0; c < candidateCount; c++) {
    const twin = random() < 0.15 ? covered.at(-1) : undefined;
    covered.push(twin ?? [...weights.keys()].filter(() => random() < density));
  }
  return buildInstance(weights, covered);
}
