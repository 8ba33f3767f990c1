import type { PlanePoint } from '../../src/geometry/local-plane';
import { createRandom } from './create-random';
import type { Blocks } from './make-blocks';

/**
 * Seats as they stand in the district: seven of ten along a street (3 to 8 m inside a block's side), two
 * in clusters of a pocket park (25 m wide), one anywhere. Metres.
 */
export function makeSeats(count: number, { grids, reach }: Blocks, seed = 7): PlanePoint[] {
  const random = createRandom(seed);
  const anywhere = (): PlanePoint => [(2 * random() - 1) * reach[0], (2 * random() - 1) * reach[1]];
  const parks = Array.from({ length: Math.max(3, Math.round(grids.length / 5)) }, anywhere);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (): PlanePoint => {
    const kind = random();
    if (kind < 0.7) return alongSide(pick(grids)[0]?.[0] as readonly PlanePoint[], random);
    return kind < 0.9 ? around(pick(parks), random) : anywhere();
  });
}

function alongSide(ring: readonly PlanePoint[], random: () => number): PlanePoint {
  const i = Math.floor(random() * (ring.length - 1));
  const [ax, ay] = ring[i] as PlanePoint;
  const [bx, by] = ring[i + 1] as PlanePoint;
  const share = random();
  const inward = (3 + 5 * random()) / Math.hypot(bx - ax, by - ay);
  return [ax + share * (bx - ax) - inward * (by - ay), ay + share * (by - ay) + inward * (bx - ax)];
}

/** Normally distributed around a middle (Box & Muller 1958). */
function around([x, y]: PlanePoint, random: () => number): PlanePoint {
  const away = 25 * Math.sqrt(-2 * Math.log(1 - random()));
  const turn = 2 * Math.PI * random();
  return [x + away * Math.cos(turn), y + away * Math.sin(turn)];
}
