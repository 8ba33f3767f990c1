import { type Result, succeed } from '../lib/result';
import { takeAllSteps } from '../lib/take-all-steps';
import type { District } from '../model/district';
import type { Issue } from './issue';
import type { PackFile } from './pack-files';
import { readGrid, readNeighbourhood } from './parse-areas';
import { parseDistrictInfo } from './parse-district-info';
import { readSeat } from './parse-seats';
import { readBuilding, readOrganisation, readPlace, readStreet } from './parse-surroundings';
import { type ReadFeature, readFeatures } from './read-features';
import { refusePack } from './refuse-pack';

export interface ParsedDistrict {
  readonly district: District;
  readonly issues: readonly Issue[];
}

/** The contents of a pack's files, as text or parsed JSON. */
export type PackContents = Readonly<Partial<Record<PackFile, unknown>>>;

/** Reads a list as `readFeatures` does, with or without pauses. */
export type ReadList = <T extends { readonly id: string }>(
  file: PackFile,
  content: unknown,
  issues: Issue[],
  readFeature: ReadFeature<T>,
) => Generator<void, readonly T[], void>;

/**
 * A whole pack from the contents of its files. Never throws: a damaged feature
 * or file is left out with an issue and the rest stands. Only a pack without a readable `district.json`,
 * or with neither a seat nor a micro-grid, is an error (`pack-unreadable`).
 */
export function parseDistrict(files: PackContents): Result<ParsedDistrict> {
  return takeAllSteps(parseDistrictInSteps(files, readAtOnce));
}

const readAtOnce: ReadList = function* (...list) {
  const features = readFeatures(...list);
  yield;
  return features;
};

/** `parseDistrict` with the pauses that its lists are read with. */
export function* parseDistrictInSteps(
  files: PackContents,
  readList: ReadList,
): Generator<void, Result<ParsedDistrict>, void> {
  const issues: Issue[] = [];
  const info = parseDistrictInfo(files['district.json'], issues);
  if (!info) return refusePack(issues.at(-1));

  const read = <T extends { readonly id: string }>(file: PackFile, readFeature: ReadFeature<T>) =>
    readList(file, files[file], issues, readFeature);
  const seats = yield* read('seats.geojson', readSeat);
  const grids = yield* read('micro-grids.geojson', readGrid);
  if (seats.length + grids.length === 0) return refusePack(issues.find(({ fault }) => fault));
  const district: District = {
    info,
    neighbourhoods: yield* read('neighbourhoods.geojson', readNeighbourhood),
    grids,
    buildings: yield* read('buildings.geojson', readBuilding),
    seats,
    streets: yield* read('streets.geojson', readStreet),
    places: yield* read('places.geojson', readPlace),
    organisations: yield* read('organisations.geojson', readOrganisation),
  };
  return succeed({ district, issues });
}
