import { isRecord } from './read-collection';

/** A feature as a file has it, whatever else it carries. */
export type FeatureRecord = Readonly<Record<string, unknown>>;

/** A file of a pack as it is written: its features with every member, known or not, and what stands beside them. */
export interface PackDocument {
  /** Members of the collection but `type` and `features`, in their order. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly features: readonly FeatureRecord[];
}

/** What a text of a pack holds; null where it is no FeatureCollection. Entries that are no objects are dropped. */
export function readPackDocument(text: string | undefined): PackDocument | null {
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isRecord(value) || !Array.isArray(value.features)) return null;
    const { type, features, ...members } = value;
    return { members, features: features.filter(isRecord) };
  } catch {
    return null;
  }
}

/**
 * The text of a document: one feature a line, so that a change reads as one line, a newline at the end. What
 * the features hold is written as it is.
 */
export function writePackDocument({ members, features }: PackDocument): string {
  const opening = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1);
  return `${opening},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

/** The id that a feature goes by, as the pack's readers take it; null = none. */
export function idOfFeature(feature: FeatureRecord): string | null {
  const properties = isRecord(feature.properties) ? feature.properties : null;
  const id = feature.id ?? properties?.id;
  if (typeof id === 'string') return id === '' ? null : id;
  return Number.isFinite(id) ? String(id) : null;
}
