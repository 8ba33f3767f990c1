import { groupByDistance } from '../../analysis/auto-boundary/group-by-distance';
import { createLocalPlane } from '../../geometry/local-plane';
import { polygonArea } from '../../geometry/polygon-area';
import { metres, type Position } from '../../lib/units';
import { drawBoundary } from './draw-boundary';
import { largestGridSize, mostProposedGrids } from './grid-size';
import type { Spread } from './import-messages';
import type { PlacedRow, PlacedTable } from './map-table';
import { pointOn } from './shape-geometry';

/** Rows that lie far from most of an import. */
export interface FarRows extends Spread {
  readonly far: ReadonlySet<PlacedRow>;
}

/**
 * Metres between rows that still lie together. At first across a park or a river, not to the next town, as when a
 * boundary is worked out for one group of them; less where that chains a city to all its suburbs.
 */
const links = [2000, 1000, 500, 250] as const;

/** Square metres of ground that can be laid out in grids that still say where seats are missing. */
const mostGround = mostProposedGrids * largestGridSize;

/** Metres: a city of a million is about as wide. Villages within it are of one district with their town. */
const wideDistrict = 25_000;

/** Of the rows: with less than that in the largest group there are several districts, and none is the one meant. */
const fewestShare = 0.5;

/**
 * The largest group of rows that lie together, and the rows that lie far from it. Where rows bring no outline, one
 * district is there: a file of a whole county has towns of their own in it. The group is as wide as its ground
 * can be laid out in grids. null = all lie together, or so near that they are one district all the same.
 */
export function findSpread(tables: readonly PlacedTable[]): FarRows | null {
  const rows: PlacedRow[] = [];
  const positions: Position[] = [];
  for (const table of tables)
    for (const row of table.rows) {
      const position = row.geometry && pointOn(row.geometry);
      if (!position?.every(Number.isFinite)) continue;
      rows.push(row);
      positions.push(position);
    }
  const near = findLargestGroup(positions);
  if (near.length === positions.length || isOneDistrict(positions)) return null;
  const isNear = new Set(near);
  return {
    near: near.length,
    of: rows.length,
    width: metres(widthOf(near.map((i) => positions[i] as Position))),
    far: new Set(rows.filter((_, i) => !isNear.has(i))),
  };
}

/** Whether the largest group is the district that a file is about. */
export const isMostOfIt = ({ near, of }: Spread): boolean => near >= of * fewestShare;

const isOneDistrict = (positions: readonly Position[]): boolean =>
  widthOf(positions) <= wideDistrict && polygonArea(drawBoundary(positions, 'all')) <= mostGround;

function findLargestGroup(positions: readonly Position[]): readonly number[] {
  let found: readonly number[] = [];
  for (const link of links) {
    const group = groupByDistance(positions, link)[0] ?? [];
    if (found.length > 0 && group.length < positions.length * fewestShare) break;
    found = group;
    if (group.length < positions.length * fewestShare) break;
    const outline = drawBoundary(
      group.map((i) => positions[i] as Position),
      'largest',
    );
    if (outline.length > 0 && polygonArea(outline) <= mostGround) break;
  }
  return found;
}

/** Directions in which the extent is measured; between two of them it grows by half a percent at most. */
const directions = 18;

/** Metres that no two of the places lie farther apart than. */
function widthOf(positions: readonly Position[]): number {
  const [first] = positions;
  if (!first) return 0;
  const plane = createLocalPlane(first);
  const points = positions.map(plane.toPlane);
  let widest = 0;
  for (let i = 0; i < directions; i += 1) {
    const angle = (Math.PI * i) / directions;
    let [least, most] = [Infinity, -Infinity];
    for (const [x, y] of points) {
      const along = x * Math.cos(angle) + y * Math.sin(angle);
      least = Math.min(least, along);
      most = Math.max(most, along);
    }
    widest = Math.max(widest, most - least);
  }
  return widest / Math.cos(Math.PI / (2 * directions));
}
