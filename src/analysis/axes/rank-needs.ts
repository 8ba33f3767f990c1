import type { NeedRank, NeedValue, RankedNeed } from './data';

/**
 * Ranks by need, then by uncovered metres, then by id; 1 has the greatest need. By id of the area.
 *
 * The range holds the ranks that unknown inputs allow: the first with this area's high need against the
 * low need of the others, the last with its low need against their high (definitions, Four axes and need).
 */
export function rankNeeds(areas: readonly RankedNeed[]): ReadonlyMap<string, NeedRank> {
  const sorted = (bound: keyof NeedValue) =>
    areas.map((area) => keyOf(area, bound)).sort((a, b) => compareKeys(a, b));
  const [values, lows, highs] = [sorted('value'), sorted('low'), sorted('high')];
  return new Map(
    areas.map((area) => {
      const [low, high] = [keyOf(area, 'low'), keyOf(area, 'high')];
      // Among the high needs of all, this area's own stands before its low one where they differ.
      const own = compareKeys(high, low) < 0 ? 1 : 0;
      return [
        area.id,
        {
          rank: 1 + countBefore(values, keyOf(area, 'value')),
          first: 1 + countBefore(lows, high),
          last: 1 + countBefore(highs, low) - own,
        },
      ];
    }),
  );
}

type RankKey = readonly [need: number, uncovered: number, id: string];

/** Far below what a figure shows and far above rounding: sums in another order must not change a rank. */
const steps = { need: 1e-9, metres: 1e-6 } as const;

function keyOf({ id, need, uncoveredLength }: RankedNeed, bound: keyof NeedValue): RankKey {
  return [Math.round(need[bound] / steps.need), Math.round(uncoveredLength / steps.metres), id];
}

/** Below 0 when `a` ranks before `b`. Ids are compared by code unit, as everywhere. */
function compareKeys(a: RankKey, b: RankKey): number {
  return b[0] - a[0] || b[1] - a[1] || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));
}

/** How many of the sorted keys rank before `key`. */
function countBefore(sorted: readonly RankKey[], key: RankKey): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = sorted[middle];
    if (at && compareKeys(at, key) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
