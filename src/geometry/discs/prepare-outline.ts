import type { PlanePolygons } from '../plane-polygons';
import type { PlaneOutline, PlaneRing } from './data';

/**
 * Polygons made ready for `coverOutline`: vertices that repeat the one before are dropped, outlines wind
 * counter-clockwise and holes clockwise whatever they did, and rings without an area are left out.
 */
export function prepareOutline(polygons: PlanePolygons): PlaneOutline {
  const rings: PlaneRing[] = [];
  let area = 0;
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const polygon of polygons) {
    for (const [index, positions] of polygon.entries()) {
      const ring = dropRepeatedVertices(positions);
      const signed = measureRing(ring);
      if (signed === 0) continue;
      if (signed > 0 !== (index === 0)) reverseRing(ring);
      rings.push(ring);
      area += index === 0 ? Math.abs(signed) : -Math.abs(signed);
      for (let i = 0; i < ring.length; i += 2) {
        const x = ring[i] as number;
        const y = ring[i + 1] as number;
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
      }
    }
  }
  return { rings, area: Math.max(0, area), west, south, east, north };
}

function dropRepeatedVertices(positions: readonly (readonly [number, number])[]): PlaneRing {
  const kept: number[] = [];
  for (const [x, y] of positions) if (kept.at(-2) !== x || kept.at(-1) !== y) kept.push(x, y);
  while (kept.length > 2 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1)) kept.length -= 2;
  return Float64Array.from(kept);
}

/** Signed area, summed about the first vertex. */
function measureRing(ring: PlaneRing): number {
  const x0 = ring[0] as number;
  const y0 = ring[1] as number;
  let twice = 0;
  for (let i = 2; i + 3 < ring.length; i += 2) {
    const ax = (ring[i] as number) - x0;
    const ay = (ring[i + 1] as number) - y0;
    twice += ax * ((ring[i + 3] as number) - y0) - ((ring[i + 2] as number) - x0) * ay;
  }
  return twice / 2;
}

function reverseRing(ring: PlaneRing): void {
  for (let i = 0, j = ring.length - 2; i < j; i += 2, j -= 2) {
    const x = ring[i] as number;
    const y = ring[i + 1] as number;
    ring[i] = ring[j] as number;
    ring[i + 1] = ring[j + 1] as number;
    ring[j] = x;
    ring[j + 1] = y;
  }
}
