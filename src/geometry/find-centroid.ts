import type { Position, Ring } from '../lib/units';

/** Centre of area of a closed ring, in its own coordinates (degrees keep degrees over a district). */
export function findCentroid(ring: Ring): Position {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twiceArea = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    const cross = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
    twiceArea += cross;
    x += (ax + bx - 2 * x0) * cross;
    y += (ay + by - 2 * y0) * cross;
  }
  return twiceArea === 0 ? [x0, y0] : [x0 + x / (3 * twiceArea), y0 + y / (3 * twiceArea)];
}
