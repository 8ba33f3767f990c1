/** Number of the place where a round begins; what is visited is counted from 0. */
export const roundStart = -1;

/**
 * An order in which to visit places from a start, ending anywhere: always to the nearest that is left, then
 * stretches turned round as long as that makes the whole shorter (2-opt; Croes 1958). Not always the shortest,
 * never longer than what it began with; deterministic. For some dozens of places.
 * @param distance metres between two places, the same there and back; the start is `roundStart`
 * @returns the numbers from 0 up to `count`, each once
 */
export function orderVisits(count: number, distance: (from: number, to: number) => number): number[] {
  const order = goToTheNearest(count, distance);
  const at = (i: number): number => (i < 0 ? roundStart : (order[i] ?? roundStart));
  let isShorter = true;
  while (isShorter) {
    isShorter = false;
    for (let from = 0; from < order.length - 1; from += 1)
      for (let to = from + 1; to < order.length; to += 1) {
        const isLast = to + 1 === order.length;
        const before = distance(at(from - 1), at(from)) + (isLast ? 0 : distance(at(to), at(to + 1)));
        const turned = distance(at(from - 1), at(to)) + (isLast ? 0 : distance(at(from), at(to + 1)));
        // Said so that a distance that is no number turns nothing.
        if (!(turned < before - rounding)) continue;
        order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
        isShorter = true;
      }
  }
  return order;
}

/** Metres; a gain this small is rounding, and turning for it might never end. */
const rounding = 1e-6;

function goToTheNearest(count: number, distance: (from: number, to: number) => number): number[] {
  const left = new Set(Array.from({ length: count }, (_, i) => i));
  const order: number[] = [];
  let here = roundStart;
  while (left.size > 0) {
    let nearest = -1;
    let least = Infinity;
    for (const i of left) {
      const away = distance(here, i);
      // A distance that is no number is as good as any: the place is still visited.
      if (nearest < 0 || away < least) [nearest, least] = [i, away];
    }
    left.delete(nearest);
    order.push(nearest);
    here = nearest;
  }
  return order;
}
