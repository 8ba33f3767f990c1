import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/** Corners of one ring that the map of a preview can show; a screen has hardly more points across. */
const mostCorners = 2_000;

/** Corners of all outlines together: copied to the page and drawn, they cost it some milliseconds. */
const mostTogether = 100_000;

/** Outlines for the eye: of those with too many corners every so many-th, and no more than can be drawn at once. */
export function thinOutlines(outlines: readonly MultiPolygonRings[]): MultiPolygonRings[] {
  let left = mostTogether;
  return outlines.flatMap((polygons) => {
    const kept: (readonly Position[])[][] = [];
    for (const rings of polygons) {
      if (left <= 0) break;
      const thinned = rings.map(thinRing);
      left -= thinned.reduce((sum, ring) => sum + ring.length, 0);
      kept.push(thinned);
    }
    return kept.length > 0 ? [kept] : [];
  });
}

/** The last corner stays: it closes the ring. */
function thinRing(ring: readonly Position[]): readonly Position[] {
  if (ring.length <= mostCorners) return ring;
  const step = Math.ceil(ring.length / mostCorners);
  return ring.filter((_, i) => i % step === 0 || i === ring.length - 1);
}
