import { isInside } from '../../../geometry/locate-point';
import { signedRingArea } from '../../../geometry/ring-area';
import type { PolygonRings, Position, Ring } from '../../../lib/units';
import { closeRing } from './read-raw-geometry';

/** Rings of one record that are put in order; beyond, as in no map of a city, every ring is an outline. */
const maxRings = 5_000;

interface RingPlace {
  readonly ring: Ring;
  /** Without its sign. */
  readonly area: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly holes: Ring[];
  /** How many rings are around it: an even number makes an outline, an odd one a hole. */
  depth: number;
}

/**
 * The polygons that the rings of a Shapefile's record make, by which ring lies in which. The format tells
 * outlines by their winding (ESRI 1998, page 8), but programs wind as they like; nesting is right for both.
 */
export function groupRings(rings: readonly (readonly Position[])[]): readonly PolygonRings[] {
  if (rings.length > maxRings) return rings.map((ring) => [closeRing(ring)]);
  const places = rings.map(toPlace).sort((one, other) => other.area - one.area);
  const outlines: RingPlace[] = [];
  for (const [i, place] of places.entries()) {
    // Larger rings come first, so the last one around is the smallest.
    const around = places.slice(0, i).filter((larger) => isWithin(place, larger));
    place.depth = around.length;
    const parent = around.at(-1);
    if (place.depth % 2 === 1 && parent) parent.holes.push(place.ring);
    else outlines.push(place);
  }
  return outlines.map(({ ring, holes }) => [ring, ...holes]);
}

function toPlace(positions: readonly Position[]): RingPlace {
  const ring = closeRing(positions);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  const area = Math.abs(signedRingArea(ring));
  return { ring, area, west, south, east, north, holes: [], depth: 0 };
}

/** Whether two positions of a ring lie in a larger one: one alone may touch its edge. */
function isWithin(inner: RingPlace, outer: RingPlace): boolean {
  const isBoxInside =
    inner.west >= outer.west &&
    inner.south >= outer.south &&
    inner.east <= outer.east &&
    inner.north <= outer.north;
  if (!isBoxInside || inner.area === outer.area) return false;
  const { ring } = inner;
  return [ring[0], ring[Math.floor(ring.length / 2)]].every(
    (position) => position && isInside(position, [[outer.ring]]),
  );
}
