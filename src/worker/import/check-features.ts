import type { RowIssue } from '../../io/import/data';
import type { Issue } from '../../io/issue';
import { isRecord } from '../../io/read-collection';
import { completeProperties } from './complete-properties';
import { type FeatureKind, parseKind } from './kind-files';
import type { RowFeature } from './merge-rows';
import { rowIssue } from './row-issue';
import type { Pace } from './take-a-breath';

/** A feature that the pack's own reader takes, beside what it makes of it. */
export interface CheckedFeature extends RowFeature {
  readonly parsed: { readonly id: string };
}

export interface CheckedFeatures {
  readonly features: readonly CheckedFeature[];
  readonly leftOut: readonly RowIssue[];
  /** Values that count as unknown; they stay in the feature as `import:FIELD`. */
  readonly valueIssues: readonly RowIssue[];
}

/** Features that the pack's readers look at in one go: some milliseconds. */
const sliceSize = 500;

/** Lets the pack's own readers look at what was made of the rows: what they refuse is left out, with its reason. */
export async function checkFeatures(
  kind: FeatureKind,
  features: readonly RowFeature[],
  pace: Pace,
): Promise<CheckedFeatures> {
  const taken: CheckedFeature[] = [];
  const leftOut: RowIssue[] = [];
  const valueIssues: RowIssue[] = [];
  for (let start = 0; start < features.length; start += sliceSize) {
    const slice = features.slice(start, start + sliceSize);
    const result = parseFeatures(kind, slice);
    for (const one of slice) {
      await pace((start + sliceSize) / features.length);
      const issues = result.issues.get(one.id) ?? [];
      const doubted = issues.filter(
        (issue) => issue.outcome !== 'feature-dropped' && bringsValue(one, issue),
      );
      const mended = doubted.length > 0 ? setAside(kind, one, doubted) : one;
      const parsed =
        mended === one ? result.parsed.get(one.id) : parseFeatures(kind, [mended]).parsed.get(one.id);
      const place = { table: one.table.table.name, row: one.row.row };
      if (!parsed) {
        const cause = issues.find(({ outcome }) => outcome === 'feature-dropped');
        const column = cause?.field ?? null;
        leftOut.push(
          rowIssue({ ...place, column }, codeOf(column), cause?.came ?? '', cause?.expected ?? ''),
        );
        continue;
      }
      for (const { field, came, expected } of doubted)
        valueIssues.push(
          rowIssue({ ...place, column: field }, 'value-not-understood', came, expected, 'value-unknown'),
        );
      taken.push({ ...mended, parsed });
    }
  }
  return { features: taken, leftOut, valueIssues };
}

function parseFeatures(kind: FeatureKind, features: readonly RowFeature[]) {
  const { parsed, issues } = parseKind(
    kind,
    features.map(({ feature }) => feature),
  );
  const byFeature = new Map<string, Issue[]>();
  for (const issue of issues) {
    const id = issue.feature;
    if (id !== null) byFeature.set(id, [...(byFeature.get(id) ?? []), issue]);
  }
  return { parsed: new Map(parsed.map((one) => [one.id, one])), issues: byFeature };
}

/** Whether the row itself brings the value: what the pack had before is not the row's fault. */
const bringsValue = ({ row }: RowFeature, { field }: Issue): boolean =>
  field !== null && Object.hasOwn(row.properties, field);

/** The same feature with the values that are not understood beside their fields. */
function setAside(kind: FeatureKind, one: RowFeature, issues: readonly Issue[]): RowFeature {
  const fields = new Set(issues.map(({ field }) => field));
  const properties = isRecord(one.feature.properties) ? one.feature.properties : {};
  const renamed = Object.fromEntries(
    Object.entries(properties).map(([field, value]) => [
      fields.has(field) ? `import:${field}` : field,
      value,
    ]),
  );
  const completed = completeProperties(kind, one.id, renamed, one.table.table.file);
  return { ...one, feature: { ...one.feature, properties: completed } };
}

function codeOf(field: string | null): RowIssue['code'] {
  if (field === 'geometry') return 'geometry-broken';
  return field === 'name' ? 'name-missing' : 'value-not-understood';
}
