import { findLineComponents } from '../../../src/geometry/find-line-components';
import type { Issue } from '../../../src/io/issue';
import { readStreet } from '../../../src/io/parse-surroundings';
import { readFeatures } from '../../../src/io/read-features';
import { type OutputFeature, writeGeoJson } from '../../../src/io/write-geojson';
import { byId } from '../../../src/lib/by-id';
import type { Position } from '../../../src/lib/units';
import type { Street } from '../../../src/model/district';
import type { Ground } from '../create-ground';
import { count, type LeftOut, type RoleFeature } from './data';

export interface BuiltStreets {
  readonly features: readonly OutputFeature[];
  /** The same as they are read. */
  readonly streets: readonly Street[];
  readonly walkable: number;
  /** Walkable pieces that hang together with nothing else and were left out. */
  readonly loosePieces: number;
}

/**
 * The streets in the district and around it: of each way the stretches within the margin. Of the walkable
 * ones the largest network stays; what no walker can reach from it is left out and counted.
 */
export function buildStreets(ways: readonly RoleFeature[], ground: Ground, leftOut: LeftOut): BuiltStreets {
  const clipped = ways.flatMap((way) => clipWay(way, ground));
  const issues: Issue[] = [];
  const streets = readFeatures('streets.geojson', writeGeoJson(clipped), issues, readStreet);
  for (const { expected } of issues) count(leftOut, `streets without ${expected}`);
  const walkable = streets.filter((street) => street.walkable);
  const [, ...loose] = findLineComponents(walkable.map(({ line }) => line));
  const dropped = new Set(loose.flat().map((index) => walkable[index]?.id));
  if (dropped.size > 0)
    count(
      leftOut,
      `walkable streets in ${loose.length} pieces that the largest network does not reach`,
      dropped.size,
    );
  const kept = streets.filter(({ id }) => !dropped.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    features: clipped.filter(({ id }) => ids.has(id)).sort(byId),
    streets: kept,
    walkable: walkable.length - dropped.size,
    loosePieces: loose.length,
  };
}

function clipWay({ id, geometry, properties }: RoleFeature, { isNear, plane }: Ground): OutputFeature[] {
  if (geometry.kind !== 'line') return [];
  const taken = new Set<string>();
  const runs = geometry.lines.flatMap((line) => {
    const rounded = dropRepeats(line.map(roundPosition));
    const near = rounded.map(isNear);
    return cutRuns(rounded, (i) => {
      const from = rounded[i - 1] as Position;
      const to = rounded[i] as Position;
      // Some ways go back the way they came: a street is there once.
      const key = [from, to].map(String).sort().join();
      if (taken.has(key)) return false;
      taken.add(key);
      return near[i - 1] || near[i] || comesNear(from, to);
    });
  });
  return runs.map((line, i) => ({
    id: i === 0 ? id : `${id}/${i + 1}`,
    geometry: { kind: 'line', line },
    properties,
  }));

  /** Whether a long stretch comes near between its ends. */
  function comesNear(from: Position, to: Position): boolean {
    const [ax, ay] = plane.toPlane(from);
    const [bx, by] = plane.toPlane(to);
    const steps = Math.floor(Math.hypot(bx - ax, by - ay) / probeStep);
    for (let step = 1; step < steps; step++) {
      const share = step / steps;
      if (isNear([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])) return true;
    }
    return false;
  }
}

/** Metres between two looks at a long stretch. */
const probeStep = 100;

/** The runs of a line whose segments (by the index of their end) are wanted. */
function cutRuns(line: readonly Position[], isWanted: (i: number) => boolean): Position[][] {
  const runs: Position[][] = [];
  let isOpen = false;
  for (let i = 1; i < line.length; i++) {
    const wanted = isWanted(i);
    if (wanted && isOpen) runs.at(-1)?.push(line[i] as Position);
    else if (wanted) runs.push([line[i - 1] as Position, line[i] as Position]);
    isOpen = wanted;
  }
  return runs;
}

const roundPosition = ([lng, lat]: Position): Position => [
  Math.round(lng * 1e6) / 1e6,
  Math.round(lat * 1e6) / 1e6,
];

const dropRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([lng, lat], i) => i === 0 || lng !== line[i - 1]?.[0] || lat !== line[i - 1]?.[1]);
