import { findCentroid } from '../../geometry/find-centroid';
import { findInnerPoint } from '../../geometry/find-inner-point';
import { createLocalPlane } from '../../geometry/local-plane';
import { isInside } from '../../geometry/locate-point';
import { mergeRings } from '../../geometry/merge-rings';
import { signedRingArea } from '../../geometry/ring-area';
import type { PolygonRings, Position, Ring } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import { cutAcross, cutBlocks } from './cut-blocks';
import {
  type AutoGrid,
  type AutoGridRequest,
  type AutoGrids,
  type CutLine,
  cutting,
  latticeScale,
  type Steps,
  smallestPiece,
} from './data';
import { mergeBlocks } from './merge-blocks';
import { numberGrids } from './number-grids';

/**
 * Lays out grids where a district has none of its own: its ground is cut along streets, where these leave too
 * much along lanes, where there is nothing by straight lines, and the blocks are merged into `count` compact
 * parts of about equal area. Illustrative: no office ever drew them. Null when the boundary encloses nothing.
 * A computation in steps (`runSteps`, `paceSteps`): each is a cut of one piece of the ground, or a merger.
 */
export function* layOutAutoGrids(request: AutoGridRequest): Steps<AutoGrids | null> {
  const { boundary, lines, count, zones = [] } = request;
  const origin = boundary[0]?.[0]?.[0];
  if (!origin) return null;
  const toLattice = createLattice(origin);
  const { kx, ky } = createLocalPlane(findCentroid(boundary[0]?.[0] as Ring));
  const step = { x: kx / latticeScale, y: ky / latticeScale };
  const areaOf = (ring: Ring): number => Math.abs(signedRingArea(ring)) * step.x * step.y;
  const polygons = boundary
    .map((rings) => rings.map((ring) => ring.map(toLattice.go)))
    .filter(([outline]) => outline !== undefined && areaOf(outline) >= smallestPiece);
  const mean = polygons.reduce((sum, rings) => sum + areaOf(rings[0] as Ring), 0) / Math.max(1, count);
  const zoneRings = zones.map(({ polygons: own }) =>
    own.map((rings) => rings.map((ring) => ring.map(toLattice.go))),
  );
  const hasStreets = lines.some(({ lane }) => !lane);
  const cuts = {
    streets: (hasStreets ? lines.filter(({ lane }) => !lane) : lines).map(toLine(toLattice.go)),
    lanes: (hasStreets ? lines.filter(({ lane }) => lane) : []).map(toLine(toLattice.go)),
    zones: zoneRings.flat(2),
  };
  const blocks = yield* cutPolygons(polygons, cuts, mean, step, areaOf);
  if (blocks.length === 0) return null;
  const enough = yield* splitUntil(polygons, blocks, cuts, count, step, areaOf);
  const zoneOf = assignZones(enough, zoneRings);
  const groups = yield* mergeBlocks(enough, zoneOf, count, step.x, step.y);
  const toRings = (members: readonly number[]): Ring[] =>
    mergeRings(members.map((block) => enough[block] as Ring)).map((ring) => ring.map(toLattice.back));
  const gather = (zone: number): MultiPolygonRings =>
    toPolygons(toRings([...enough.keys()].filter((block) => zoneOf[block] === zone)));
  const grids = groups.map(
    ({ blocks: members }): Omit<AutoGrid, 'id'> => ({
      rings: toRings(members).sort((a, b) => signedRingArea(b) - signedRingArea(a)),
      zone: zones[zoneOf[members[0] as number] as number]?.id ?? null,
      area: members.reduce((sum, block) => sum + areaOf(enough[block] as Ring), 0),
    }),
  );
  return {
    grids: numberGrids(grids, mean),
    boundary: toPolygons(toRings([...enough.keys()])),
    zones: zones.map(({ id }, zone) => ({ id, polygons: gather(zone) })),
    rest: zones.length > 0 ? gather(-1) : [],
    basis: cuts.streets.length > 0 ? 'blocks' : 'tiles',
  };
}

interface Cuts {
  readonly streets: readonly (readonly Position[])[];
  readonly lanes: readonly (readonly Position[])[];
  readonly zones: readonly (readonly Position[])[];
}
interface Step {
  readonly x: number;
  readonly y: number;
}

/** Whole lattice steps east and north of an origin, and back to six decimals. */
function createLattice([lng0, lat0]: Position) {
  const x0 = Math.round(lng0 * latticeScale);
  const y0 = Math.round(lat0 * latticeScale);
  return {
    go: ([lng, lat]: Position): Position => [
      Math.round(lng * latticeScale) - x0,
      Math.round(lat * latticeScale) - y0,
    ],
    back: ([x, y]: Position): Position => [(x + x0) / latticeScale, (y + y0) / latticeScale],
  };
}

const toLine =
  (go: (position: Position) => Position) =>
  ({ line }: CutLine): Position[] =>
    line.map(go);

function* cutPolygons(
  polygons: readonly PolygonRings[],
  cuts: Cuts,
  mean: number,
  step: Step,
  areaOf: (ring: Ring) => number,
): Steps<readonly Ring[]> {
  const blocks: Ring[] = [];
  for (const polygon of polygons) {
    const cut = yield* cutPolygon(polygon, cuts, mean, step, areaOf);
    for (const block of cut ?? []) blocks.push(block);
  }
  return blocks;
}

/** The blocks of one piece of the boundary: along streets, then lanes, then straight lines, as far as is needed. */
function* cutPolygon(
  polygon: PolygonRings,
  cuts: Cuts,
  mean: number,
  step: Step,
  areaOf: (ring: Ring) => number,
): Steps<readonly Ring[] | null> {
  const lines = [...cuts.zones, ...near(cuts.streets, polygon)];
  let blocks = cutBlocks(polygon, lines) ?? cutBlocks(polygon, []);
  yield;
  if (!blocks) return null;
  if (cuts.streets.length > 0 && blocks.some((block) => areaOf(block) > cutting.laneBlock * mean)) {
    const withLanes = cutBlocks(polygon, [...lines, ...near(cuts.lanes, polygon)]);
    if (withLanes) {
      lines.push(...near(cuts.lanes, polygon));
      blocks = withLanes;
    }
  }
  const largest = cuts.streets.length > 0 ? cutting.largestBlock : cutting.largestTile;
  for (let round = 0; round < cutting.mostRounds; round++) {
    const large = blocks.filter((block) => areaOf(block) > largest * mean);
    if (large.length === 0) break;
    lines.push(...large.flatMap((block) => cutEvenly(block, areaOf(block) / mean, step)));
    blocks = cutBlocks(polygon, lines) ?? blocks;
    yield;
  }
  return blocks;
}

/** Halves the largest blocks until there are as many as grids are wanted. */
function* splitUntil(
  polygons: readonly PolygonRings[],
  blocks: readonly Ring[],
  cuts: Cuts,
  count: number,
  step: Step,
  areaOf: (ring: Ring) => number,
): Steps<readonly Ring[]> {
  let enough = blocks;
  for (let round = 0; round < cutting.mostRounds && enough.length < count; round++) {
    const total = enough.reduce((sum, block) => sum + areaOf(block), 0);
    // A smaller mean cuts everything finer.
    const finer = total / count / 2 ** round;
    enough = yield* cutPolygons(polygons, cuts, finer, step, areaOf);
  }
  return enough;
}

/** Straight cuts through a block across its longer side, so that each strip is about a mean grid. */
function cutEvenly(block: Ring, share: number, step: Step): Position[][] {
  const xs = block.map(([x]) => x);
  const ys = block.map(([, y]) => y);
  const west = Math.min(...xs);
  const south = Math.min(...ys);
  const width = (Math.max(...xs) - west) * step.x;
  const height = (Math.max(...ys) - south) * step.y;
  const axis = width >= height ? 0 : 1;
  // A long block is cut into strips; one that is about square into halves, which are cut the other way next.
  const strips = Math.max(
    2,
    Math.min(Math.ceil(share), Math.round(Math.max(width / height, height / width) * Math.sqrt(share))),
  );
  const from = axis === 0 ? west : south;
  const length = axis === 0 ? width / step.x : height / step.y;
  return Array.from({ length: strips - 1 }, (_, i) => Math.round(from + (length * (i + 1)) / strips)).flatMap(
    (at) => cutAcross(block, axis, at),
  );
}

/** Lines whose box meets that of the polygon. */
function near(
  lines: readonly (readonly Position[])[],
  [outline = []]: PolygonRings,
): (readonly Position[])[] {
  const box = boxOf(outline);
  return lines.filter((line) => {
    const own = boxOf(line);
    return own[0] <= box[2] && own[2] >= box[0] && own[1] <= box[3] && own[3] >= box[1];
  });
}

function boxOf(line: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** By block, the number of the zone that it lies in; −1 = in none. */
function assignZones(blocks: readonly Ring[], zones: readonly MultiPolygonRings[]): number[] {
  return blocks.map((block) => {
    const inner = findInnerPoint(block);
    return inner === null ? -1 : zones.findIndex((polygons) => isInside(inner, polygons));
  });
}

/** Outlines with the holes that lie in them. */
function toPolygons(rings: readonly Ring[]): MultiPolygonRings {
  const polygons = rings.filter((ring) => signedRingArea(ring) > 0).map((outline): Ring[] => [outline]);
  for (const hole of rings.filter((ring) => signedRingArea(ring) < 0)) {
    const around = polygons.find(([outline]) => hole.some((vertex) => isInside(vertex, [[outline as Ring]])));
    around?.push(hole);
  }
  return polygons;
}
