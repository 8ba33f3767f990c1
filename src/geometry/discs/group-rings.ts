import type { GapRing } from './data';
import { locateInRings } from './locate-in-rings';

/** A ring smaller than this, square metres, is a sliver between rounded crossings and no ground. */
const smallestRing = 1e-6;

/**
 * Puts every hole into the smallest outline that holds it. null where one is in none: then the rings
 * contradict each other.
 */
export function groupRings(rings: readonly GapRing[]): (readonly GapRing[])[] | null {
  const outlines = rings
    .filter(({ signedArea, points }) => signedArea > smallestRing && points.length >= 6)
    .sort((a, b) => a.signedArea - b.signedArea)
    .map((ring) => ({ ring, holes: [] as GapRing[] }));
  const holes = rings.filter(({ signedArea, points }) => signedArea < -smallestRing && points.length >= 6);
  for (const hole of holes) {
    const home = outlines.length === 1 ? outlines[0] : outlines.find((outline) => isHoleIn(hole, outline));
    if (!home) return null;
    home.holes.push(hole);
  }
  return outlines.map(({ ring, holes: inside }) => [ring, ...inside]);
}

function isHoleIn(hole: GapRing, { ring }: { readonly ring: GapRing }): boolean {
  if (-hole.signedArea > ring.signedArea) return false;
  // Rings do not cross, but may touch: the middle of a chord that lies farthest from the border decides.
  let depth = 0;
  const { points } = hole;
  const rings = [Float64Array.from(ring.points)];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const x = ((points[i] as number) + (points[i + 2] as number)) / 2;
    const y = ((points[i + 1] as number) + (points[i + 3] as number)) / 2;
    const here = locateInRings({ rings }, x, y);
    if (Math.abs(here) > Math.abs(depth)) depth = here;
    if (Math.abs(depth) > 1) break;
  }
  return depth > 0;
}
