import { type FeatureRecord, idOfFeature, type PackDocument, readPackDocument } from '../../io/pack-document';
import { type PackFile, packFiles } from '../../io/pack-files';
import { parseDistrict } from '../../io/parse-district';
import { isRecord } from '../../io/read-collection';
import type { Result } from '../../lib/result';
import type { District } from '../../model/district';
import type { ImportBase } from './import-messages';

export type CollectionFile = Exclude<PackFile, 'district.json'>;

/** The pack that an import is held against: as the page sees it, and as its files have it. */
export interface BasePack {
  readonly base: ImportBase;
  readonly district: District;
  /** `district.json` with every member. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly documents: ReadonlyMap<CollectionFile, PackDocument>;
  /** The features of a file by id; the first one where an id occurs twice. */
  readonly features: ReadonlyMap<CollectionFile, ReadonlyMap<string, FeatureRecord>>;
  readonly claimed: ReadonlySet<string>;
  readonly edited: ReadonlySet<string>;
}

/** Reads the texts of the open pack once for a whole import. Errors: those of `parseDistrict`. */
export function openBasePack(base: ImportBase): Result<BasePack> {
  const parsed = parseDistrict(base.texts);
  if (!parsed.ok) return parsed;
  const info: unknown = JSON.parse((base.texts['district.json'] ?? '{}').replace(/^\uFEFF/, ''));
  const documents = new Map<CollectionFile, PackDocument>();
  const features = new Map<CollectionFile, ReadonlyMap<string, FeatureRecord>>();
  for (const file of packFiles) {
    if (file === 'district.json') continue;
    const document = readPackDocument(base.texts[file]);
    if (!document) continue;
    documents.set(file, document);
    features.set(file, indexFeatures(document));
  }
  return {
    ok: true,
    value: {
      base,
      district: parsed.value.district,
      info: isRecord(info) ? info : {},
      documents,
      features,
      claimed: new Set(base.claimed),
      edited: new Set(base.edited),
    },
  };
}

function indexFeatures({ features }: PackDocument): Map<string, FeatureRecord> {
  const index = new Map<string, FeatureRecord>();
  for (const feature of features) {
    const id = idOfFeature(feature);
    if (id !== null && !index.has(id)) index.set(id, feature);
  }
  return index;
}
