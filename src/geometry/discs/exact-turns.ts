/** Coordinates are whole multiples of 1 / lattice metres: their exact values fit into whole numbers. */
export const lattice = 2 ** 30;

/** Shewchuk (1997): a sum of these products that is larger than its rounding has the right sign. */
const turnDoubt = 4 * Number.EPSILON;
const circleDoubt = 12 * Number.EPSILON;

const whole = (metres: number): bigint => BigInt(Math.round(metres * lattice));

/** Positive where a, b, c turn left, negative right, 0 on a line: always the right sign. */
export function findTurn(points: Float64Array, a: number, b: number, c: number): number {
  const ax = points[2 * a] as number;
  const ay = points[2 * a + 1] as number;
  const bx = points[2 * b] as number;
  const by = points[2 * b + 1] as number;
  const cx = points[2 * c] as number;
  const cy = points[2 * c + 1] as number;
  const one = (bx - ax) * (cy - ay);
  const other = (by - ay) * (cx - ax);
  const turn = one - other;
  if (Math.abs(turn) > turnDoubt * (Math.abs(one) + Math.abs(other))) return turn;
  const [x, y] = [whole(ax), whole(ay)];
  return signOf((whole(bx) - x) * (whole(cy) - y) - (whole(by) - y) * (whole(cx) - x));
}

/** Positive where d lies inside the circle through a, b, c, which turn left; 0 on it: always the right sign. */
export function findInCircle(points: Float64Array, a: number, b: number, c: number, d: number): number {
  const dx = points[2 * d] as number;
  const dy = points[2 * d + 1] as number;
  const ax = (points[2 * a] as number) - dx;
  const ay = (points[2 * a + 1] as number) - dy;
  const bx = (points[2 * b] as number) - dx;
  const by = (points[2 * b + 1] as number) - dy;
  const cx = (points[2 * c] as number) - dx;
  const cy = (points[2 * c + 1] as number) - dy;
  const aa = ax * ax + ay * ay;
  const bb = bx * bx + by * by;
  const cc = cx * cx + cy * cy;
  const inside = aa * (bx * cy - by * cx) + bb * (cx * ay - cy * ax) + cc * (ax * by - ay * bx);
  const size =
    aa * (Math.abs(bx * cy) + Math.abs(by * cx)) +
    bb * (Math.abs(cx * ay) + Math.abs(cy * ax)) +
    cc * (Math.abs(ax * by) + Math.abs(ay * bx));
  if (Math.abs(inside) > circleDoubt * size) return inside;
  return findInCircleExactly(
    [a, b, c, d].map((i) => [whole(points[2 * i] as number), whole(points[2 * i + 1] as number)]),
  );
}

function findInCircleExactly(corners: readonly (readonly bigint[])[]): number {
  const [dx, dy] = corners[3] as [bigint, bigint];
  const [[ax, ay], [bx, by], [cx, cy]] = corners.map(([x, y]) => [
    (x as bigint) - dx,
    (y as bigint) - dy,
  ]) as [[bigint, bigint], [bigint, bigint], [bigint, bigint]];
  return signOf(
    (ax * ax + ay * ay) * (bx * cy - by * cx) +
      (bx * bx + by * by) * (cx * ay - cy * ax) +
      (cx * cx + cy * cy) * (ax * by - ay * bx),
  );
}

const signOf = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);
