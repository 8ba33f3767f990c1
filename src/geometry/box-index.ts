import type { Bounds } from '../lib/units';
import { orderAlongHilbert } from './hilbert-order';

/** Boxes found by place. Answers are positions in the list that was indexed. */
export interface BoxIndex {
  /** Boxes that meet `bounds`, ascending. */
  readonly meeting: (bounds: Bounds) => number[];
  /**
   * Visits every box within `reach` of a point, below each node of the tree the nearest first (Roussopoulos,
   * Kelley and Vincent 1995). `visit` answers how far to look from then on: a search for the nearest
   * narrows as it goes and soon has little left to see.
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
      // Of each level that is being looked at, the children within reach, nearest first.
      const children = new Int32Array(levels.length * fanOut);
      const distances = new Float64Array(levels.length * fanOut);
      const descend = (depth: number, first: number) => {
        const level = levels[depth] as Float64Array;
        const end = Math.min(first + fanOut, level.length / 4);
        const base = depth * fanOut;
        let count = 0;
        for (let i = first; i < end; i++) {
          const distance = distanceToBox(level, 4 * i, x, y);
          if (!(distance <= limit)) continue;
          let at = base + count++;
          for (; at > base && (distances[at - 1] as number) > distance; at--) {
            distances[at] = distances[at - 1] as number;
            children[at] = children[at - 1] as number;
          }
          distances[at] = distance;
          children[at] = i;
        }
        for (let at = base; at < base + count; at++) {
          if ((distances[at] as number) > limit) return;
          const child = children[at] as number;
          if (depth === 0) limit = visit(order[child] as number);
          else descend(depth - 1, child * fanOut);
        }
      };
      if (levels.length > 0) descend(levels.length - 1, 0);
    },
  };
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
