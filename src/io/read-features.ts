import { createFieldReader, FeatureRefused, type FieldReader } from './field-reader';
import type { Issue } from './issue';
import { type RawFeature, readCollection, readRawFeature } from './read-collection';

/** Reads one feature of a kind; throws `FeatureRefused` to leave it out. */
export type ReadFeature<T> = (fields: FieldReader, geometry: unknown) => T;

/**
 * Reads one file's features with one reader and sorts them by id. A feature that its reader refuses is
 * left out with an issue, and of two with one id the second; the others stand. Never throws.
 */
export function readFeatures<T extends { readonly id: string }>(
  file: string,
  content: unknown,
  issues: Issue[],
  readFeature: ReadFeature<T>,
): T[] {
  const features = createFeatureTaker(file, issues, readFeature);
  for (const feature of readCollection(file, content, issues)) features.take(feature);
  return features.taken.sort(inOrder);
}

/** Code units, the same everywhere; there are no equal ones. */
export const inOrder = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;

export interface FeatureTaker<T> {
  /** The next feature of the file, as it was parsed. */
  readonly take: (feature: unknown) => void;
  readonly taken: T[];
}

/** Takes the features of one file, one after the other. */
export function createFeatureTaker<T>(
  file: string,
  issues: Issue[],
  readFeature: ReadFeature<T>,
): FeatureTaker<T> {
  const ids = new Set<string>();
  const taken: T[] = [];
  let index = 0;

  const read = ({ id, properties, geometry }: RawFeature) => {
    if (ids.has(id)) {
      const [came, expected] = ['an id that is taken', 'an id of its own'];
      issues.push({ file, feature: id, field: 'id', came, expected, outcome: 'first-kept' });
      return;
    }
    ids.add(id);
    try {
      taken.push(readFeature(createFieldReader(file, id, properties, issues), geometry));
    } catch (thrown) {
      if (!(thrown instanceof FeatureRefused)) throw thrown;
    }
  };
  const take = (feature: unknown) => {
    const raw = readRawFeature(file, feature, `#${index++}`, issues);
    if (raw) read(raw);
  };
  return { take, taken };
}
