import type { Position } from '../../../../lib/units';

/** Share of the rows on each side that may lie far away without the map going there: one zero among thousands. */
const strays = 0.01;

/** Rows that are sorted at the most; of more than these every so many-th is asked. */
const asked = 10_000;

/**
 * Two corners between which all rows lie, but for the few of each list that stray.
 * @param lists WGS-84, `lng, lat, …`
 * @returns south-west and north-east; null where there are none
 */
export function findExtent(...lists: readonly Float64Array[]): readonly [Position, Position] | null {
  const corners = lists.filter(({ length }) => length > 0).map(cornersOf);
  if (corners.length === 0) return null;
  const all = (corner: 0 | 1, axis: 0 | 1) => corners.map((pair) => pair[corner][axis]);
  return [
    [Math.min(...all(0, 0)), Math.min(...all(0, 1))],
    [Math.max(...all(1, 0)), Math.max(...all(1, 1))],
  ];
}

function cornersOf(positions: Float64Array): readonly [Position, Position] {
  const step = Math.ceil(positions.length / 2 / asked);
  const count = Math.ceil(positions.length / 2 / step);
  const sorted = (axis: 0 | 1) => {
    const degrees = new Float64Array(count);
    for (let i = 0; i < count; i += 1) degrees[i] = positions[2 * i * step + axis] ?? 0;
    return degrees.sort();
  };
  const [lngs, lats] = [sorted(0), sorted(1)];
  const first = Math.floor(count * strays);
  const last = count - 1 - first;
  return [
    [lngs[first] ?? 0, lats[first] ?? 0],
    [lngs[last] ?? 0, lats[last] ?? 0],
  ];
}
