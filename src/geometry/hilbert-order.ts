/** What a double can count exactly: 53 bits, shared by the place on the curve and the number of the point. */
const exactBits = 53;
/** Cells a side of the curve are at most 2^16: 32 bits are what whole-number operators work on. */
const mostBits = 16;

/**
 * The points in the order of a Hilbert curve (Hilbert 1891) over their box, as positions in the input:
 * neighbours in the plane become neighbours in memory. Points in one cell of the curve are ordered by x,
 * then y, then input, so equal points always follow one another, and the order of places does not depend
 * on the order of the input.
 */
export function orderAlongHilbert(xs: ArrayLike<number>, ys: ArrayLike<number>): Uint32Array {
  const count = xs.length;
  const indexRange = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const bits = Math.min(mostBits, Math.floor((exactBits - Math.log2(indexRange)) / 2));
  const toCellX = createScale(xs, 2 ** bits);
  const toCellY = createScale(ys, 2 ** bits);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++)
    keys[i] = placeOnCurve(toCellX(xs[i] as number), toCellY(ys[i] as number), bits) * indexRange + i;
  keys.sort();
  const order = Uint32Array.from(keys, (key) => key % indexRange);
  const cellOf = (position: number) => Math.floor((keys[position] as number) / indexRange);
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && cellOf(end) === cellOf(start)) end++;
    if (end - start > 1)
      order
        .subarray(start, end)
        .sort(
          (a, b) => (xs[a] as number) - (xs[b] as number) || (ys[a] as number) - (ys[b] as number) || a - b,
        );
    start = end;
  }
  return order;
}

/** From coordinates to cells; what is no finite number (the middle of an empty box) falls into cell 0. */
function createScale(values: ArrayLike<number>, cells: number): (value: number) => number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const factor = high > low ? cells / (high - low) : 0;
  return (value) => (Number.isFinite(value) ? Math.min(cells - 1, Math.floor((value - low) * factor)) : 0);
}

/** Quadrant by quadrant from the coarsest: each adds its place and turns what lies within. */
function placeOnCurve(cellX: number, cellY: number, bits: number): number {
  let x = cellX;
  let y = cellY;
  let place = 0;
  for (let half = 1 << (bits - 1); half > 0; half >>= 1) {
    const right = (x & half) > 0;
    const top = (y & half) > 0;
    const quadrant = top ? (right ? 2 : 1) : right ? 3 : 0;
    place = place * 4 + quadrant;
    if (top) continue;
    if (right) {
      x = ~x;
      y = ~y;
    }
    [x, y] = [y, x];
  }
  return place;
}
