import type { RowIssue } from '../../io/import/data';
import { showValue } from '../../io/issue';
import type { FeatureRecord } from '../../io/pack-document';
import { isRecord } from '../../io/read-collection';
import { isEqual } from '../../lib/is-equal';
import { straightDistance } from '../../lib/straight-distance';
import { metres, type Position } from '../../lib/units';
import type { FieldChange, ImportList, IssueQuestion, ListedFeature } from './import-messages';
import { type FeatureKind, fileOfKind } from './kind-files';
import { positionOfFeature } from './position-of-feature';
import type { WorkedOut } from './work-out-import';

/** Characters of a name that the page gets: more than it shows, so that it can say that there is more. */
const sentLength = 250;

/** A part of one of the four lists of a kind, by id, with what would change in each. */
export function listFeatures(
  worked: WorkedOut,
  { kind, list, from, count }: { kind: FeatureKind; list: ImportList; from: number; count: number },
): ListedFeature[] {
  const ids = worked.lists.get(kind)?.[list].slice(from, from + count) ?? [];
  const wanted = new Set(ids);
  const coming = new Map(
    (worked.features.get(kind) ?? []).flatMap(({ id, feature }) => (wanted.has(id) ? [[id, feature]] : [])),
  );
  const present = worked.base?.features.get(fileOfKind[kind]);
  return ids.flatMap((id): ListedFeature[] => {
    const [before, after] = [present?.get(id), coming.get(id)];
    const feature = after ?? before;
    if (!feature) return [];
    const differing = list === 'changed' && before && after ? listChanges(before, after) : [];
    const title = titleOf(id, feature).slice(0, sentLength);
    return [{ id: id.slice(0, sentLength), title, position: positionOfFeature(feature), fields: differing }];
  });
}

function listChanges(before: FeatureRecord, after: FeatureRecord): FieldChange[] {
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  const names = ['geometry', ...new Set([...Object.keys(had), ...Object.keys(has)])];
  return names.flatMap((field): FieldChange[] => {
    if (field === 'geometry')
      return isEqual(before.geometry, after.geometry)
        ? []
        : [{ field, before: null, after: null, moved: distanceBetween(before, after) }];
    const [was, is] = [read(had, field), read(has, field)];
    return isEqual(was, is) ? [] : [{ field, before: show(was), after: show(is), moved: null }];
  });
}

/** Points only: of a shape nobody can say how far it moved. */
function distanceBetween(before: FeatureRecord, after: FeatureRecord) {
  const points = [before, after].flatMap(({ geometry }) =>
    isRecord(geometry) && geometry.type === 'Point' ? [geometry.coordinates as Position] : [],
  );
  const [from, to] = points;
  return from && to ? metres(straightDistance(from, to)) : null;
}

const propertiesOf = ({ properties }: FeatureRecord): Readonly<Record<string, unknown>> =>
  isRecord(properties) ? properties : {};

const read = (properties: Readonly<Record<string, unknown>>, field: string): unknown =>
  Object.hasOwn(properties, field) ? properties[field] : null;

/** Longest value of a list, in characters: a cell can hold a book. */
const shownLength = 60;

export function show(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = typeof value === 'string' ? value : showValue(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

/** What the file calls it, else where it stands, else its id. */
function titleOf(id: string, feature: FeatureRecord): string {
  const properties = propertiesOf(feature);
  const text = (key: string): readonly string[] => {
    const value = read(properties, key);
    return typeof value === 'string' && value !== '' ? [value] : [];
  };
  const [name] = text('name');
  return name ?? ([...text('addr:street'), ...text('near')].join(' · ') || id);
}

/** A part of what is to be said of the rows of a table, or of all tables. */
export function listIssues(
  { issues }: WorkedOut,
  { table, outcome, code }: IssueQuestion,
  from: number,
  count: number,
): RowIssue[] {
  const lists = table === null ? issues.values() : [issues.get(table) ?? []];
  const part: RowIssue[] = [];
  let skipped = 0;
  for (const list of lists)
    for (const issue of list) {
      if ((outcome && issue.outcome !== outcome) || (code && issue.code !== code)) continue;
      if (skipped++ < from) continue;
      part.push(issue);
      if (part.length >= count) return part;
    }
  return part;
}
