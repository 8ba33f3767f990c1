import { type Result, succeed } from '../lib/result';
import type { District, DistrictInfo } from '../model/district';
import type { PackFile } from './pack-files';
import { type ParsedDistrict, parseDistrict } from './parse-district';
import { type OutputFeature, writeGeoJson } from './write-geojson';

export type FeatureFile = Exclude<PackFile, 'district.json'>;

export interface PackParts {
  /**
   * Members of `district.json` in the order in which they are written. `reference` is measured: what stands
   * under that key, if anything, only holds its place.
   */
  readonly info: Readonly<Record<string, unknown>>;
  readonly features: Readonly<Partial<Record<FeatureFile, readonly OutputFeature[]>>>;
  /** Further members of every collection, such as the licence. */
  readonly members: Readonly<Record<string, string>>;
}

export interface AssembledPack extends ParsedDistrict {
  readonly texts: Readonly<Record<PackFile, string>>;
}

const featureFiles: readonly FeatureFile[] = [
  'neighbourhoods.geojson',
  'micro-grids.geojson',
  'buildings.geojson',
  'seats.geojson',
  'streets.geojson',
  'places.geojson',
  'organisations.geojson',
];

/**
 * The texts of a whole pack, from wherever its features come: the same parts always give the same bytes. The
 * pack is read back as the application will read it, and its reference constants are measured on that.
 * @param measureReference `findReference` of `analysis`, which this room may not ask itself
 */
export function assemblePack(
  { info, features, members }: PackParts,
  measureReference: (district: District) => DistrictInfo['reference'],
): Result<AssembledPack> {
  const lists = Object.fromEntries(
    featureFiles.map((file) => [file, writeGeoJson(features[file] ?? [], members)]),
  ) as Record<FeatureFile, string>;
  return assembleTexts(info, lists, measureReference);
}

/** The same of lists of features that are written already, with whatever their features carry. */
export function assembleTexts(
  info: PackParts['info'],
  lists: Readonly<Record<FeatureFile, string>>,
  measureReference: (district: District) => DistrictInfo['reference'],
): Result<AssembledPack> {
  const read = parseDistrict({ ...lists, 'district.json': writeDistrictInfo({ ...info, reference: null }) });
  if (!read.ok) return read;
  const reference = measureReference(read.value.district);
  const text = writeDistrictInfo({
    ...info,
    reference: reference && {
      places_per_hectare: roundMillionth(reference.placesPerHectare),
      places_per_kilometre: roundMillionth(reference.placesPerKilometre),
    },
  });
  return succeed({ ...read.value, texts: { 'district.json': text, ...lists } });
}

/** The text of `district.json`: a member a line, so that a change reads as one line. */
export function writeDistrictInfo(members: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(members).flatMap(([key, value]) =>
    value === undefined ? [] : [`${JSON.stringify(key)}:${JSON.stringify(value)}`],
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

const roundMillionth = (value: number): number => Math.round(value * 1e6) / 1e6;
