import { isInside } from '../../geometry/locate-point';
import { signedRingArea } from '../../geometry/ring-area';
import type { PolygonRings, Position, Ring } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/** The outlines and holes of a multipolygon relation; null = a piece is missing, so that one stays open. */
export function closePolygons(
  outers: readonly (readonly Position[])[],
  inners: readonly (readonly Position[])[],
): MultiPolygonRings | null {
  const outlines = closeRings(outers);
  const holes = closeRings(inners);
  if (!outlines || outlines.length === 0 || !holes) return null;
  const polygons: Ring[][] = outlines.map((outline) => [wind(outline, true)]);
  for (const hole of holes) {
    const around = polygons.find(([outline]) => hole.some((vertex) => isInside(vertex, [[outline as Ring]])));
    // A hole in nothing takes nothing away.
    around?.push(wind(hole, false));
  }
  return polygons satisfies PolygonRings[];
}

/**
 * Closed rings from pieces that meet at their ends, in the order of the pieces; null where one does not
 * close. Pieces that go nowhere (a single vertex) are passed over.
 */
export function closeRings(pieces: readonly (readonly Position[])[]): Ring[] | null {
  const left = new Set(pieces.filter((piece) => piece.length > 1));
  const atEnd = new Map<string, (readonly Position[])[]>();
  for (const piece of left)
    for (const end of [piece[0], piece.at(-1)] as Position[])
      atEnd.set(keyOf(end), [...(atEnd.get(keyOf(end)) ?? []), piece]);
  const rings: Ring[] = [];
  for (const piece of left) {
    left.delete(piece);
    const ring = [...piece];
    while (keyOf(ring[0] as Position) !== keyOf(ring.at(-1) as Position)) {
      const end = ring.at(-1) as Position;
      const next = atEnd.get(keyOf(end))?.find((candidate) => left.has(candidate));
      if (!next) return null;
      left.delete(next);
      const isForward = keyOf(next[0] as Position) === keyOf(end);
      ring.push(...(isForward ? next : next.toReversed()).slice(1));
    }
    if (ring.length >= 4) rings.push(ring);
  }
  return rings;
}

const keyOf = ([lng, lat]: Position): string => `${lng},${lat}`;

/** RFC 7946: outlines counter-clockwise, holes clockwise. */
const wind = (ring: Ring, isOutline: boolean): Ring =>
  signedRingArea(ring) > 0 === isOutline ? ring : ring.toReversed();
