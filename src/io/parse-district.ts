import { type Result, succeed } from '../lib/result';
import type { District } from '../model/district';
import type { Issue } from './issue';
import type { PackFile } from './pack-files';
import { parseGrids, parseNeighbourhoods } from './parse-areas';
import { parseDistrictInfo } from './parse-district-info';
import { parseSeats } from './parse-seats';
import { readBuilding, readOrganisation, readPlace, readStreet } from './parse-surroundings';
import { readFeatures } from './read-features';
import { refusePack } from './refuse-pack';

export interface ParsedDistrict {
  readonly district: District;
  readonly issues: readonly Issue[];
}

/**
 * A whole pack from the contents of its files, as text or parsed JSON. Never throws: a damaged feature
 * or file is left out with an issue and the rest stands. Only a pack without a readable `district.json`,
 * or with neither a seat nor a micro-grid, is an error (`pack-unreadable`).
 */
export function parseDistrict(files: Readonly<Partial<Record<PackFile, unknown>>>): Result<ParsedDistrict> {
  const issues: Issue[] = [];
  const info = parseDistrictInfo(files['district.json'], issues);
  if (!info) return refusePack(issues.at(-1));

  const seats = parseSeats(files['seats.geojson']);
  const grids = parseGrids(files['micro-grids.geojson']);
  const neighbourhoods = parseNeighbourhoods(files['neighbourhoods.geojson']);
  // One by one: as arguments of one call 100,000 issues are more than the stack holds.
  for (const list of [seats.issues, grids.issues, neighbourhoods.issues])
    for (const issue of list) issues.push(issue);
  if (seats.seats.length === 0 && grids.grids.length === 0)
    return refusePack([...seats.issues, ...grids.issues].find(({ fault }) => fault));

  const read = <T extends { readonly id: string }>(
    file: PackFile,
    readFeature: Parameters<typeof readFeatures<T>>[3],
  ): T[] => readFeatures(file, files[file], issues, readFeature);
  const district: District = {
    info,
    neighbourhoods: neighbourhoods.neighbourhoods,
    grids: grids.grids,
    buildings: read('buildings.geojson', readBuilding),
    seats: seats.seats,
    streets: read('streets.geojson', readStreet),
    places: read('places.geojson', readPlace),
    organisations: read('organisations.geojson', readOrganisation),
  };
  return succeed({ district, issues });
}
