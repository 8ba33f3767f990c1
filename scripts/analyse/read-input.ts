import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeIssue, type Issue } from '../../src/io/issue';
import { parseGrids } from '../../src/io/parse-areas';
import { parseDistrictInfo } from '../../src/io/parse-district-info';
import { parseSeats } from '../../src/io/parse-seats';
import { messageOf } from '../../src/lib/app-error';
import type { District } from '../../src/model/district';

interface InputFiles {
  readonly pack: string;
  readonly seats: string | null;
  readonly grids: string | null;
}

export interface Input {
  /** What the pack says of seats and grids; its other lists are not read. */
  readonly district: District;
  /** What the readers left out or did not understand, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * The district that is to be analysed, by the readers of the application.
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
      neighbourhoods: [],
      buildings: [],
      streets: [],
      places: [],
      organisations: [],
    },
    warnings: issues.map(describeIssue),
  };
}

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
