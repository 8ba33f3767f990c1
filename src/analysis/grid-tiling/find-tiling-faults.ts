import { boundsOf } from '../../geometry/bounds';
import { createBoxIndex } from '../../geometry/box-index';
import { intersectPolygons } from '../../geometry/intersect-polygons';
import { createLocalPlane, type LocalPlane } from '../../geometry/local-plane';
import { measureArea, type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { subtractPolygons } from '../../geometry/subtract-polygons';
import { unionArea } from '../../geometry/union-area';
import type { PolygonRings } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import {
  areaTolerance,
  type Tile,
  type TiledGrid,
  type TilingFault,
  type TilingFaultKind,
  type TilingFaults,
} from './data';
import { findNeighbours } from './find-neighbours';
import { isSliver } from './is-sliver';

/** Where grids overlap, leave holes, or reach beyond the boundary. Pure; none of it forbids to use them. */
export function findTilingFaults(grids: readonly TiledGrid[], boundary: MultiPolygonRings): TilingFaults {
  const unchecked = new Set(grids.filter((grid) => !isComputable(grid.polygons)).map(({ id }) => id));
  const sound = grids.filter(({ id }) => !unchecked.has(id));
  const edge = isComputable(boundary) ? boundary : [];
  const [west, south, east, north] = boundsOf([...edge, ...sound.flatMap(({ polygons }) => polygons)]);
  if (!Number.isFinite(west)) return { faults: [], sum: 0, union: 0, boundary: 0, unchecked: [...unchecked] };
  const plane = createLocalPlane([(west + east) / 2, (south + north) / 2]);
  const tiles = sound.map((grid) => prepareTile(grid, plane));

  const faults = [
    ...findOverlaps(tiles, plane, unchecked),
    ...(edge.length > 0 ? findBeyond(tiles, edge, plane, unchecked) : []),
    ...(edge.length > 0 ? findHoles(tiles, edge, plane, unchecked) : []),
  ];
  const counted = tiles.filter(({ id }) => !unchecked.has(id));
  return {
    faults: faults.sort((a, b) => b.area - a.area),
    sum: counted.reduce((sum, { area }) => sum + area, 0),
    union: unionArea(counted.map(({ inPlane }) => inPlane)),
    boundary: measureArea(toPlanePolygons(edge, plane)),
    unchecked: [...unchecked],
  };
}

function prepareTile(grid: TiledGrid, plane: LocalPlane): Tile {
  const inPlane = toPlanePolygons(grid.polygons, plane);
  return { ...grid, inPlane, box: boundsOf(inPlane), area: unionArea([inPlane]) };
}

const isComputable = (polygons: MultiPolygonRings): boolean =>
  polygons.length > 0 &&
  polygons.every(
    (rings) =>
      rings.length > 0 &&
      rings.every((ring) => ring.length >= 4 && ring.every((position) => position.every(Number.isFinite))),
  );

function findOverlaps(tiles: readonly Tile[], plane: LocalPlane, unchecked: Set<string>): TilingFault[] {
  const boxes = createBoxIndex(tiles.map(({ box }) => box));
  return tiles.flatMap((tile, i) =>
    boxes
      .meeting(tile.box)
      .filter((j) => j > i)
      .flatMap((j) => {
        const other = tiles[j] as Tile;
        const common = attempt(
          () => intersectPolygons(tile.polygons, other.polygons),
          [tile, other],
          unchecked,
        );
        return describe('overlap', common, plane, () => [tile.id, other.id]);
      }),
  );
}

function findBeyond(
  tiles: readonly Tile[],
  boundary: MultiPolygonRings,
  plane: LocalPlane,
  unchecked: Set<string>,
): TilingFault[] {
  return tiles.flatMap((tile) => {
    const beyond = attempt(() => subtractPolygons(tile.polygons, [boundary]), [tile], unchecked);
    return describe('beyond-boundary', beyond, plane, () => [tile.id]);
  });
}

/** All grids are taken off at once; where that fails, one after the other, and the one that fails is named. */
function findHoles(
  tiles: readonly Tile[],
  boundary: MultiPolygonRings,
  plane: LocalPlane,
  unchecked: Set<string>,
): TilingFault[] {
  let left: readonly PolygonRings[] = boundary;
  try {
    left = subtractPolygons(
      boundary,
      tiles.map(({ polygons }) => polygons),
    );
  } catch {
    for (const tile of tiles)
      left = attempt(() => subtractPolygons(left, [tile.polygons]), [tile], unchecked) ?? left;
  }
  return describe('hole', left, plane, (hole) => findNeighbours(hole, tiles));
}

/** What `compute` gives; where it fails, nothing, and those that took part are named. */
function attempt<T>(compute: () => T, tiles: readonly Tile[], unchecked: Set<string>): T | null {
  try {
    return compute();
  } catch {
    for (const { id } of tiles) unchecked.add(id);
    return null;
  }
}

/** Every piece by itself: two overlaps of the same grids are two places to look at. */
function describe(
  kind: Exclude<TilingFaultKind, 'sliver'>,
  polygons: readonly PolygonRings[] | null,
  plane: LocalPlane,
  idsOf: (piece: PlanePolygons) => readonly string[],
): TilingFault[] {
  return (polygons ?? []).flatMap((rings) => {
    const piece = toPlanePolygons([rings], plane);
    const area = measureArea(piece);
    if (!(area > areaTolerance)) return [];
    const isThin = kind !== 'beyond-boundary' && isSliver(piece);
    return [{ kind: isThin ? 'sliver' : kind, gridIds: idsOf(piece), area, polygons: [rings] }];
  });
}
