import { writeDistrictInfo } from '../../io/assemble-pack';
import {
  type FeatureRecord,
  idOfFeature,
  type PackDocument,
  writePackDocument,
} from '../../io/pack-document';
import { toGeometry } from '../../io/write-geojson';
import { isEqual } from '../../lib/is-equal';
import type { Neighbourhood } from '../../model/district';
import type { BasePack, CollectionFile } from './base-pack';
import type { CheckedFeature } from './check-features';
import type { PackTexts } from './import-messages';
import { fileOfKind } from './kind-files';
import { nameNeighbourhood } from './name-neighbourhood';
import type { WorkedOut } from './work-out-import';

/**
 * The files of the open pack with the import in them: a feature of the same id in its place, new ones behind,
 * everything else as it was, members that nobody knows included. Files that nothing goes into are the same texts.
 */
export function writeIntoPack(worked: WorkedOut, base: BasePack): PackTexts {
  const texts: Partial<Record<keyof PackTexts, string>> = { ...base.base.texts };
  const { target } = worked.plan;
  const removedKinds = target.kind === 'open-pack' ? target.removed : [];
  for (const [kind, list] of worked.features) {
    const file: CollectionFile = fileOfKind[kind];
    const present = base.documents.get(file) ?? { members: {}, features: [] };
    const written = kind === 'grids' ? nameNeighbourhoods(list, worked, base) : list;
    const next = new Map(written.map(({ id, feature }) => [id, feature]));
    const removed = removedKinds.includes(kind) ? (worked.lists.get(kind)?.missing ?? []) : [];
    const document = putFeatures(present, next, new Set(removed));
    if (document !== present) texts[file] = writePackDocument(document);
  }
  const info = writeInfo(worked, base);
  if (!isEqual(info, base.info)) texts['district.json'] = writeDistrictInfo(info);
  return texts;
}

/** Grids name neighbourhoods of the import or of the pack. */
function nameNeighbourhoods(
  grids: readonly CheckedFeature[],
  { features }: WorkedOut,
  { district }: BasePack,
): Pick<CheckedFeature, 'id' | 'feature'>[] {
  const coming = (features.get('neighbourhoods') ?? []).map(({ parsed }) => parsed as Neighbourhood);
  const ids = new Set(coming.map(({ id }) => id));
  const known = [...coming, ...district.neighbourhoods.filter(({ id }) => !ids.has(id))];
  return grids.map((grid) => ({ id: grid.id, feature: nameNeighbourhood(grid, known, null) }));
}

function putFeatures(
  present: PackDocument,
  next: ReadonlyMap<string, FeatureRecord>,
  removed: ReadonlySet<string>,
): PackDocument {
  const left = new Map(next);
  let isSame = true;
  const features: FeatureRecord[] = [];
  for (const feature of present.features) {
    const id = idOfFeature(feature);
    const replacement = id === null ? undefined : left.get(id);
    if (id !== null) left.delete(id);
    if (id !== null && removed.has(id)) isSame = false;
    else {
      if (replacement && !isEqual(replacement, feature)) isSame = false;
      features.push(replacement ?? feature);
    }
  }
  return isSame && left.size === 0 ? present : { ...present, features: [...features, ...left.values()] };
}

/** Who is to be named joins who was; the pack's day is that of its data, as the preview has shown it. */
function writeInfo(worked: WorkedOut, { info }: BasePack): Readonly<Record<string, unknown>> {
  const attribution = joinAttributions(worked, typeof info.attribution === 'string' ? info.attribution : '');
  const { day, basis } = worked.asOf;
  return {
    ...info,
    ...(basis !== 'pack' && { as_of: day }),
    ...(attribution !== '' && { attribution }),
    ...(worked.boundary.length > 0 && { boundary: toGeometry({ kind: 'area', polygons: worked.boundary }) }),
  };
}

/** Every attribution that the files of an import ask for, once, behind the ones that are there. */
export function joinAttributions({ features }: WorkedOut, present: string): string {
  const asked = new Set<string>();
  for (const list of features.values())
    for (const { table } of list) {
      const { attribution, copyright } = table.table.members;
      for (const text of [attribution, copyright])
        if (typeof text === 'string' && text.trim() !== '' && !present.includes(text.trim()))
          asked.add(text.trim());
    }
  return [present, ...asked].filter((text) => text !== '').join('; ');
}
