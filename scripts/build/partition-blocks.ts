import type { LocalPlane } from '../../src/geometry/local-plane';
import { mergeRings } from '../../src/geometry/merge-rings';
import { measureArea, measurePerimeter, toPlanePolygons } from '../../src/geometry/plane-polygons';
import type { Ring } from '../../src/lib/units';
import { gridLimits } from './grid-limits';

interface Part {
  /** Bit i is set when block i belongs to the part. */
  readonly members: number;
  readonly outline: Ring;
  readonly cost: number;
}

/**
 * Parts a neighbourhood's blocks into `count` micro-grids: whole blocks, each grid one simple polygon
 * within the limits of area and compactness, together as compact and as equal in area as can be.
 *
 * Exact: every subset of the blocks (at most 2^15) that makes a lawful grid is listed, then the
 * cheapest cover of all blocks is searched with cost as bound. A local search was left aside: it needs
 * a seed and a stopping rule and could not say that it found the best.
 *
 * @throws when no lawful partition exists.
 */
export function partitionBlocks(blocks: readonly Ring[], count: number, plane: LocalPlane): Ring[] {
  const meanArea = sum(blocks.map((block) => areaOf(block, plane))) / count;
  const parts = listParts(blocks, meanArea, plane);
  const everything = 2 ** blocks.length - 1;
  let best: { parts: readonly Part[]; cost: number } = { parts: [], cost: Infinity };

  const extend = (chosen: readonly Part[], taken: number, cost: number): void => {
    if (cost >= best.cost) return;
    if (taken === everything) {
      if (chosen.length === count) best = { parts: chosen, cost };
      return;
    }
    if (chosen.length === count) return;
    const lowestFree = ~taken & (taken + 1);
    for (const part of parts)
      if ((part.members & lowestFree) !== 0 && (part.members & taken) === 0)
        extend([...chosen, part], taken | part.members, cost + part.cost);
  };
  extend([], 0, 0);
  if (best.parts.length === 0)
    throw new Error(`${blocks.length} blocks cannot be parted into ${count} grids`);
  return best.parts.map((part) => part.outline);
}

/** All subsets of the blocks that make a lawful grid, cheapest first. */
function listParts(blocks: readonly Ring[], meanArea: number, plane: LocalPlane): Part[] {
  const areas = blocks.map((block) => areaOf(block, plane));
  const parts: Part[] = [];
  for (let members = 1; members < 2 ** blocks.length; members++) {
    const chosen = blocks.filter((_, index) => (members >> index) & 1);
    const area = sum(areas.filter((_, index) => (members >> index) & 1));
    if (area < gridLimits.minArea || area > gridLimits.maxArea) continue;
    const [outline, ...others] = mergeRings(chosen);
    if (!outline || others.length > 0) continue;
    const perimeter = measurePerimeter(toPlanePolygons([[outline]], plane));
    const compactness = (4 * Math.PI * area) / perimeter ** 2;
    if (compactness < gridLimits.minCompactness) continue;
    parts.push({ members, outline, cost: 1 / compactness + evenness * (area / meanArea - 1) ** 2 });
  }
  return parts.sort((a, b) => a.cost - b.cost || a.members - b.members);
}

/**
 * What a grid half as large again as the mean costs, against 1 for a perfect circle (1/compactness):
 * chosen by eye so that shape leads and sizes stay within about a third of the mean.
 */
const evenness = 6;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const areaOf = (ring: Ring, plane: LocalPlane): number => measureArea(toPlanePolygons([[ring]], plane));
