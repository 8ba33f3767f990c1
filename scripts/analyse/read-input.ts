import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeIssue, type Issue } from '../../src/io/issue';
import type { PackFile } from '../../src/io/pack-files';
import { parseGrids, parseNeighbourhoods } from '../../src/io/parse-areas';
import { parseDistrictInfo } from '../../src/io/parse-district-info';
import { parseSeats } from '../../src/io/parse-seats';
import { readBuilding, readOrganisation, readPlace, readStreet } from '../../src/io/parse-surroundings';
import { readFeatures } from '../../src/io/read-features';
import { messageOf } from '../../src/lib/app-error';
import type { District } from '../../src/model/district';

interface InputFiles {
  readonly pack: string;
  readonly seats: string | null;
  readonly grids: string | null;
}

export interface Input {
  /** The pack, with seats and grids from the files that take the place of its own. */
  readonly district: District;
  /** What the readers left out or did not understand, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * The district that is to be analysed, by the readers of the application. Only `district.json`, seats and
 * grids must be there; a list whose file is missing is empty.
 * @throws Error with one sentence where a file cannot be used at all.
 */
export function readInput({ pack, seats, grids }: InputFiles): Input {
  const infoFile = join(pack, 'district.json');
  const seatsFile = seats ?? join(pack, 'seats.geojson');
  const gridsFile = grids ?? join(pack, 'micro-grids.geojson');
  const infoIssues: Issue[] = [];
  const info = parseDistrictInfo(readText(infoFile), infoIssues);
  if (!info) throw new Error(infoIssues.map(describeIssue).at(-1) ?? `${infoFile} cannot be read.`);
  const seatList = parseSeats(readText(seatsFile), basename(seatsFile));
  const gridList = parseGrids(readText(gridsFile), basename(gridsFile));
  const surroundings = readSurroundings(pack);
  const issues = [...infoIssues, ...seatList.issues, ...gridList.issues];
  const fatal = issues.find((issue) => issue.outcome === 'list-empty');
  if (fatal) throw new Error(describeIssue(fatal));
  refuseUseless(basename(seatsFile), seatList.seats, seatList.issues);
  refuseUseless(basename(gridsFile), gridList.grids, gridList.issues);
  return {
    district: {
      info,
      seats: seatList.seats,
      grids: gridList.grids,
      ...surroundings.lists,
    },
    warnings: [...issues, ...surroundings.issues].map(describeIssue),
  };
}

function readSurroundings(pack: string) {
  const issues: Issue[] = [];
  const read = <T extends { readonly id: string }>(
    file: PackFile,
    readFeature: Parameters<typeof readFeatures<T>>[3],
  ): T[] => {
    const text = readOptional(join(pack, file));
    return text === null ? [] : readFeatures(file, text, issues, readFeature);
  };
  const areas = readOptional(join(pack, 'neighbourhoods.geojson'));
  const neighbourhoods = areas === null ? null : parseNeighbourhoods(areas);
  issues.push(...(neighbourhoods?.issues ?? []));
  const lists = {
    neighbourhoods: neighbourhoods?.neighbourhoods ?? [],
    buildings: read('buildings.geojson', readBuilding),
    streets: read('streets.geojson', readStreet),
    places: read('places.geojson', readPlace),
    organisations: read('organisations.geojson', readOrganisation),
  };
  return { lists, issues };
}

const readOptional = (path: string): string | null => (existsSync(path) ? readText(path) : null);

/**
 * A file whose every feature was left out, such as seats given for grids. An empty list is no fault: a
 * district without a seat has figures, too.
 */
function refuseUseless(file: string, features: readonly unknown[], issues: readonly Issue[]): void {
  const dropped = issues.filter(({ outcome }) => outcome === 'feature-dropped');
  const [first] = dropped;
  if (features.length > 0 || !first) return;
  throw new Error(
    `${file}: none of its ${dropped.length} features can be used, beginning with ${describeIssue(first)}`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new Error(`${path} cannot be read: ${messageOf(thrown).split(',')[0]}.`);
  }
}
