import type { Bounds } from '../lib/units';
import { orderAlongHilbert } from './hilbert-order';

/** Boxes found by place. Answers are positions in the list that was indexed. */
export interface BoxIndex {
  /** Boxes that meet `bounds`, ascending. */
  readonly meeting: (bounds: Bounds) => number[];
  /**
   * Visits every box within `reach` of a point, in no order. `visit` answers how far to look from then
   * on, so that a search for the nearest narrows as it goes.
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

  /** Depth first: `distance` of a box beyond `limit` leaves out all that it holds. */
  const search = (
    distance: (level: Float64Array, at: number) => number,
    limit: () => number,
    visit: (item: number) => void,
  ) => {
    const descend = (depth: number, first: number, last: number) => {
      const level = levels[depth] as Float64Array;
      for (let i = first; i < Math.min(last, level.length / 4); i++) {
        if (!(distance(level, 4 * i) <= limit())) continue;
        if (depth === 0) visit(order[i] as number);
        else descend(depth - 1, i * fanOut, (i + 1) * fanOut);
      }
    };
    if (levels.length > 0) descend(levels.length - 1, 0, fanOut);
  };

  return {
    meeting: ([west, south, east, north]) => {
      const found: number[] = [];
      const apart = (level: Float64Array, at: number) =>
        (level[at] as number) <= east &&
        (level[at + 1] as number) <= north &&
        (level[at + 2] as number) >= west &&
        (level[at + 3] as number) >= south
          ? 0
          : 1;
      search(
        apart,
        () => 0,
        (item) => found.push(item),
      );
      return found.sort((a, b) => a - b);
    },
    visitNear: (x, y, reach, visit) => {
      let limit = reach;
      const distance = (level: Float64Array, at: number) => {
        const dx = Math.max((level[at] as number) - x, 0, x - (level[at + 2] as number));
        const dy = Math.max((level[at + 1] as number) - y, 0, y - (level[at + 3] as number));
        return Math.sqrt(dx * dx + dy * dy);
      };
      search(
        distance,
        () => limit,
        (item) => {
          limit = visit(item);
        },
      );
    },
  };
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
