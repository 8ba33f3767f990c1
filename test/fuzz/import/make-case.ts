import { createSeededRandom } from '../../../src/lib/seeded-random';
import { makeSample, type Sample } from './make-samples';
import { type MutatedFile, type Mutation, mutateFile, pickMutation } from './mutate-file';

/** A small valid file, and what has become of it. */
export interface ImportCase {
  readonly sample: Sample;
  readonly mutation: Mutation;
  readonly file: MutatedFile;
}

/** The case of a seed: a small valid file of one of the formats, made worse in one way. */
export function makeCase(seed: number): ImportCase {
  const random = createSeededRandom(seed);
  const sample = makeSample(random);
  const mutation = pickMutation(random);
  return { sample, mutation, file: mutateFile(sample, mutation, makeSample(random), random) };
}
