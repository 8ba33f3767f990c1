import { indexByIdInSteps } from '../lib/index-by-id';
import type { Result } from '../lib/result';
import { runInSlices } from '../lib/run-in-slices';
import { sortInSteps } from '../lib/sort-in-steps';
import type { Issue } from './issue';
import {
  type PackContents,
  type ParsedDistrict,
  parseDistrictInSteps,
  type ReadList,
} from './parse-district';
import { maxFileLength, refuseCollection, refuseFile } from './read-collection';
import { createFeatureTaker, inOrder, type ReadFeature, readFeatures } from './read-features';
import { scanCollection } from './scan-collection';

/** Features that are read from pause to pause: well under a millisecond. */
const featuresAStep = 32;

/**
 * `parseDistrict` for texts that would hold the page up: in slices that let events in, the lists indexed by id.
 * @param tell how much of all texts is read, 0 to 1
 */
export function parseLargeDistrict(
  files: PackContents,
  tell: (share: number) => void,
): Promise<Result<ParsedDistrict>> {
  const total = Object.values(files).reduce<number>((sum, content) => sum + lengthOf(content), 0);
  let before = 0;
  const readList: ReadList = function* (file, content, issues, readFeature) {
    const list = yield* readInSteps(file, content, issues, readFeature, (end) =>
      tell((before + end) / total),
    );
    before += lengthOf(content);
    const sorted = yield* sortInSteps(list, inOrder);
    yield* indexByIdInSteps(sorted);
    return sorted;
  };
  return runInSlices(parseDistrictInSteps(files, readList));
}

const lengthOf = (content: unknown): number => (typeof content === 'string' ? content.length : 0);

/** The features of a text in its order; what it cannot be read as is said as `readFeatures` says it. */
function* readInSteps<T extends { readonly id: string }>(
  file: string,
  content: unknown,
  issues: Issue[],
  readFeature: ReadFeature<T>,
  tell: (end: number) => void,
): Generator<void, readonly T[], void> {
  if (typeof content !== 'string' || content.length > maxFileLength)
    return readFeatures(file, content, issues, readFeature);
  const known = issues.length;
  const { take, taken } = createFeatureTaker(file, issues, readFeature);
  const batches = scanCollection(content.replace(/^\uFEFF/, ''));
  try {
    for (;;) {
      const { done, value } = batches.next();
      if (done) {
        if (value?.type === 'FeatureCollection') return taken;
        issues.length = known;
        return value
          ? refuseCollection(file, value, issues)
          : readFeatures(file, content, issues, readFeature);
      }
      yield;
      for (const [i, feature] of value.features.entries()) {
        take(feature);
        if (i % featuresAStep === featuresAStep - 1) yield;
      }
      tell(value.end);
    }
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    issues.length = known;
    refuseFile(file, 'malformed', thrown.message, 'JSON', issues);
    return [];
  }
}
