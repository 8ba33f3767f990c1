import type { Bounds } from '../lib/units';
import { orderAlongHilbert } from './hilbert-order';

/** Boxes found by place. Answers are positions in the list that was indexed. */
export interface BoxIndex {
  /** Boxes that meet `bounds`, ascending. */
  readonly meeting: (bounds: Bounds) => number[];
  /**
   * Visits every box within `reach` of a point, below each node of the tree the nearest first (Roussopoulos,
   * Kelley and Vincent 1995). `visit` answers how far to look from then on: a search for the nearest
   * narrows as it goes and soon has little left to see. `visit` must not search the same index.
   */
  readonly visitNear: (x: number, y: number, reach: number, visit: (item: number) => number) => void;
}

/** Children a node of the tree: what Kamel and Faloutsos 1993 and packed R-trees since found to be quick. */
const fanOut = 16;

/** A packed Hilbert R-tree (Kamel and Faloutsos 1993): linear memory whatever the sizes of the boxes. */
export function createBoxIndex(boxes: readonly Bounds[]): BoxIndex {
  const order = orderAlongHilbert(
    boxes.map(([west, , east]) => (west + east) / 2),
    boxes.map(([, south, , north]) => (south + north) / 2),
  );
  const levels = packLevels(boxes, order);
  const capacity = levels.length * fanOut + 1;
  const waiting: Waiting = {
    nodes: new Int32Array(capacity),
    depths: new Int32Array(capacity),
    distances: new Float64Array(capacity),
  };

  return {
    meeting: ([west, south, east, north]) => {
      const found: number[] = [];
      const descend = (depth: number, first: number) => {
        const level = levels[depth] as Float64Array;
        const end = Math.min(4 * (first + fanOut), level.length);
        for (let at = 4 * first; at < end; at += 4) {
          const isApart =
            !((level[at] as number) <= east) ||
            !((level[at + 1] as number) <= north) ||
            !((level[at + 2] as number) >= west) ||
            !((level[at + 3] as number) >= south);
          if (isApart) continue;
          if (depth === 0) found.push(order[at / 4] as number);
          else descend(depth - 1, (at / 4) * fanOut);
        }
      };
      if (levels.length > 0) descend(levels.length - 1, 0);
      return found.sort((a, b) => a - b);
    },
    visitNear: (x, y, reach, visit) => {
      let limit = reach;
      let size = push(waiting, 0, levels.length, 0, 0);
      while (size > 0) {
        size--;
        if (!((waiting.distances[size] as number) <= limit)) continue;
        const depth = (waiting.depths[size] as number) - 1;
        const node = waiting.nodes[size] as number;
        if (depth < 0) {
          limit = visit(order[node] as number);
          continue;
        }
        const level = levels[depth] as Float64Array;
        const base = size;
        const end = Math.min((node + 1) * fanOut, level.length / 4);
        for (let child = node * fanOut; child < end; child++) {
          const distance = distanceToBox(level, 4 * child, x, y);
          if (distance <= limit) size = push(waiting, base, depth, child, distance, size);
        }
      }
    },
  };
}

/** Nodes of the tree that wait to be looked into, the nearest of each level last. */
interface Waiting {
  readonly nodes: Int32Array;
  /** 0 = an indexed box itself. */
  readonly depths: Int32Array;
  readonly distances: Float64Array;
}

/** Puts a node among those from `base` on, which are in the order of distance. @returns how many wait then. */
function push(
  { nodes, depths, distances }: Waiting,
  base: number,
  depth: number,
  node: number,
  distance: number,
  size = base,
): number {
  let at = size;
  for (; at > base && (distances[at - 1] as number) < distance; at--) {
    distances[at] = distances[at - 1] as number;
    nodes[at] = nodes[at - 1] as number;
  }
  distances[at] = distance;
  nodes[at] = node;
  depths[size] = depth;
  return size + 1;
}

/** From a point to the nearest point of the box that begins at `at`; 0 inside. */
function distanceToBox(level: Float64Array, at: number, x: number, y: number): number {
  const dx = Math.max((level[at] as number) - x, 0, x - (level[at + 2] as number));
  const dy = Math.max((level[at + 1] as number) - y, 0, y - (level[at + 3] as number));
  return Math.sqrt(dx * dx + dy * dy);
}

/** Boxes in order, then boxes around each `fanOut` of the level below, up to one level of at most that. */
function packLevels(boxes: readonly Bounds[], order: Uint32Array): Float64Array[] {
  if (boxes.length === 0) return [];
  const levels = [Float64Array.from({ length: 4 * order.length }, (_, i) => boxValue(boxes, order, i))];
  for (let below = levels[0] as Float64Array; below.length / 4 > fanOut; ) {
    const level = new Float64Array(4 * Math.ceil(below.length / 4 / fanOut)).fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < level.length; i++) if (i % 4 > 1) level[i] = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < below.length; i++) {
      const at = 4 * Math.floor(i / 4 / fanOut) + (i % 4);
      const value = below[i] as number;
      level[at] = i % 4 < 2 ? Math.min(level[at] as number, value) : Math.max(level[at] as number, value);
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

function boxValue(boxes: readonly Bounds[], order: Uint32Array, i: number): number {
  return boxes[order[Math.floor(i / 4)] as number]?.[(i % 4) as 0 | 1 | 2 | 3] as number;
}
