import { findCentroid } from '../../src/geometry/find-centroid';
import type { LocalPlane } from '../../src/geometry/local-plane';
import { isInside } from '../../src/geometry/locate-point';
import { mergeRings } from '../../src/geometry/merge-rings';
import { polygonize } from '../../src/geometry/polygonize';
import type { Ring } from '../../src/lib/units';
import { partitionBlocks } from './partition-blocks';
import type { NeighbourhoodSource, SourceTables } from './source-tables';

export interface GridLayout {
  readonly id: string;
  readonly neighbourhood: NeighbourhoodSource;
  /** Number within its neighbourhood, from 1. */
  readonly number: number;
  readonly outline: Ring;
}
export interface NeighbourhoodLayout {
  readonly neighbourhood: NeighbourhoodSource;
  readonly outline: Ring;
  /** Street-and-lane blocks. */
  readonly blocks: readonly Ring[];
}

/**
 * Cuts the district into blocks along its streets and lanes, gathers the blocks of each neighbourhood
 * by their points and merges them into micro-grids, numbered in reading order.
 */
export function layOutGrids(
  tables: SourceTables,
  plane: LocalPlane,
): { readonly neighbourhoods: readonly NeighbourhoodLayout[]; readonly grids: readonly GridLayout[] } {
  const ground = tables.streets.filter((street) => !street.elevated);
  const blocks = polygonize([
    tables.boundary.coordinates,
    ...ground.map((street) => street.coordinates),
    ...tables.lanes.map((lane) => lane.coordinates),
  ]);
  const neighbourhoods = tables.neighbourhoods.map((neighbourhood) => {
    const own = gatherBlocks(neighbourhood, blocks);
    const [outline, ...others] = mergeRings(own);
    if (!outline || others.length > 0) throw new Error(`${neighbourhood.name} is not one piece`);
    return { neighbourhood, outline, blocks: own };
  });
  const unnumbered = neighbourhoods.flatMap(({ neighbourhood, blocks: own }) =>
    partitionBlocks(own, neighbourhood.grids, plane).map((outline) => ({ neighbourhood, outline })),
  );
  return { neighbourhoods, grids: numberGrids(unnumbered, plane) };
}

function gatherBlocks(neighbourhood: NeighbourhoodSource, blocks: readonly Ring[]): Ring[] {
  return neighbourhood.block_points.map((point) => {
    const block = blocks.find((ring) => isInside(point, [[ring]]));
    if (!block) throw new Error(`${neighbourhood.name}: no block around ${point.join(', ')}`);
    return block;
  });
}

/** About the side of a mean micro-grid (√4.5 ha): grids whose centres differ less stand in one row. */
const rowHeight = 200;

function numberGrids(
  grids: readonly { readonly neighbourhood: NeighbourhoodSource; readonly outline: Ring }[],
  plane: LocalPlane,
): GridLayout[] {
  const north = Math.max(...grids.flatMap(({ outline }) => outline.map((point) => plane.toPlane(point)[1])));
  const placed = grids.map((grid) => {
    const [x, y] = plane.toPlane(findCentroid(grid.outline));
    return { grid, x, row: Math.floor((north - y) / rowHeight) };
  });
  const counts = new Map<string, number>();
  return placed
    .sort((a, b) => a.row - b.row || a.x - b.x)
    .map(({ grid }, index) => {
      const number = (counts.get(grid.neighbourhood.code) ?? 0) + 1;
      counts.set(grid.neighbourhood.code, number);
      return { ...grid, number, id: `JA-${String(index + 1).padStart(2, '0')}` };
    });
}
