import type { PlaneCoordinates } from './data';
import { lattice } from './exact-turns';

/** Beyond this the lattice has no exact doubles, metres: 2⁵³ / 2³⁰. No district reaches a hundredth of it. */
const farthest = 2 ** 23;

/**
 * The centres without repetitions and without those that are no place, in the order in which they came.
 *
 * They are moved to multiples of 2⁻³⁰ m, about a nanometre: a million times finer than any survey, and a
 * lattice on which signs can be computed exactly.
 */
export function dropRepeatedCentres(points: PlaneCoordinates): PlaneCoordinates {
  const kept = new Float64Array(points.length);
  // Open addressing with at most half of the slots taken.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(points.length + 2))).fill(-1);
  const mask = slots.length - 1;
  let count = 0;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = Math.round((points[i] as number) * lattice) / lattice + 0;
    const y = Math.round((points[i + 1] as number) * lattice) / lattice + 0;
    if (!(Math.abs(x) < farthest && Math.abs(y) < farthest)) continue;
    let slot = hash(x, y) & mask;
    for (; (slots[slot] as number) >= 0; slot = (slot + 1) & mask) {
      const other = slots[slot] as number;
      if (kept[other] === x && kept[other + 1] === y) break;
    }
    if ((slots[slot] as number) >= 0) continue;
    slots[slot] = count;
    kept[count++] = x;
    kept[count++] = y;
  }
  return kept.slice(0, count);
}

/** Mixes the whole nanometres of both coordinates (multipliers of MurmurHash3, Appleby 2011). */
function hash(x: number, y: number): number {
  const high = Math.imul(Math.floor(x * 64) ^ Math.imul(Math.floor(y * 64), 0x85ebca6b), 0xc2b2ae35);
  const low = Math.imul(Math.trunc(x * lattice) ^ Math.imul(Math.trunc(y * lattice), 0xc2b2ae35), 0x85ebca6b);
  const mixed = high ^ low;
  return mixed ^ (mixed >>> 15);
}
