import { createFieldReader, FeatureRefused, type FieldReader } from './field-reader';
import type { Issue } from './issue';
import { readCollection } from './read-collection';

/**
 * Reads one file's features with one reader and sorts them by id. A feature that its reader refuses is
 * left out with an issue; the others stand.
 */
export function readFeatures<T extends { readonly id: string }>(
  file: string,
  content: unknown,
  issues: Issue[],
  readFeature: (fields: FieldReader, geometry: unknown) => T,
): T[] {
  const features: T[] = [];
  for (const raw of readCollection(file, content, issues)) {
    try {
      features.push(readFeature(createFieldReader(file, raw.id, raw.properties, issues), raw.geometry));
    } catch (thrown) {
      if (!(thrown instanceof FeatureRefused)) throw thrown;
    }
  }
  return features.sort((a, b) => (a.id < b.id ? -1 : 1));
}
