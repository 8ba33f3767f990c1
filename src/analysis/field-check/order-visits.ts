import type { PlanePoint } from '../../geometry/local-plane';

/**
 * An order in which to visit points of the plane from a start, ending anywhere: always to the nearest that is
 * left, then stretches turned round as long as that makes the whole shorter (2-opt; Croes 1958). Not always the
 * shortest, never longer than what it began with; deterministic. For some dozens of points.
 * @returns indices into `points`, each once
 */
export function orderVisits(start: PlanePoint, points: readonly PlanePoint[]): number[] {
  const order = goToTheNearest(start, points);
  const at = (i: number): PlanePoint => (i < 0 ? start : (points[order[i] ?? 0] ?? start));
  let isShorter = true;
  while (isShorter) {
    isShorter = false;
    for (let from = 0; from < order.length - 1; from += 1)
      for (let to = from + 1; to < order.length; to += 1) {
        const after = to + 1 < order.length ? at(to + 1) : null;
        const before = distance(at(from - 1), at(from)) + (after ? distance(at(to), after) : 0);
        const turned = distance(at(from - 1), at(to)) + (after ? distance(at(from), after) : 0);
        if (turned >= before - rounding) continue;
        order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
        isShorter = true;
      }
  }
  return order;
}

/** Metres; a gain this small is rounding, and turning for it might never end. */
const rounding = 1e-6;

function goToTheNearest(start: PlanePoint, points: readonly PlanePoint[]): number[] {
  const left = new Set(points.keys());
  const order: number[] = [];
  let here = start;
  while (left.size > 0) {
    let nearest = -1;
    let least = Infinity;
    for (const i of left) {
      const away = distance(here, points[i] ?? here);
      // A distance that is no number is as good as any: the point is still visited.
      if (nearest < 0 || away < least) [nearest, least] = [i, away];
    }
    left.delete(nearest);
    order.push(nearest);
    here = points[nearest] ?? here;
  }
  return order;
}

const distance = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => Math.hypot(ax - bx, ay - by);
