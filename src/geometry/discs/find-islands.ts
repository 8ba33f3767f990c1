import type KDBush from 'kdbush';
import type { DiscUnion, GapRing, PlaneOutline } from './data';
import { locateInRings } from './locate-in-rings';
import { pointOnCycle } from './point-on-cycle';
import { createRingPen } from './ring-pen';

/** A point nearer to a border than this, metres, does not tell on which side its cycle lies. */
const tooNear = 1e-3;

/** How many points of a cycle are asked when the first is too near to a border. */
const samples = 8;

/**
 * The rings along whole cycles of the discs' border that lie in an outline and meet its border nowhere:
 * clockwise about discs (a hole of the gap), counter-clockwise within a pocket that discs enclose.
 * @param index the middles of the longest arcs of all cycles.
 * @param met the cycles that have an event on the border of this outline.
 */
export function findIslands(
  union: DiscUnion,
  index: KDBush,
  outline: PlaneOutline,
  met: Int32Array,
  step: number,
): GapRing[] | null {
  const rings: GapRing[] = [];
  const { cycles } = union;
  const near = index.range(outline.west, outline.south, outline.east, outline.north);
  if (near.length === 0) return rings;
  const isMet = new Set(met);
  for (const cycle of near) {
    if (isMet.has(cycle) || !isCycleInside(union, outline, cycle)) continue;
    const pen = createRingPen(union, step, outline);
    if (!pen.drawCycle(cycles.longestArc[cycle] as number)) return null;
    rings.push(pen.finish());
  }
  return rings;
}

function isCycleInside(union: DiscUnion, outline: PlaneOutline, cycle: number): boolean {
  const { cycles, arcs } = union;
  const longest = cycles.longestArc[cycle] as number;
  const middle = (cycles.position[longest] as number) + (arcs.sweep[longest] as number) / 2;
  let depth = locateInRings(outline, ...pointOnCycle(union, cycle, middle));
  const length = cycles.length[cycle] as number;
  for (let k = 0; k < samples && Math.abs(depth) < tooNear; k++) {
    const other = locateInRings(outline, ...pointOnCycle(union, cycle, (length * (k + 0.5)) / samples));
    if (Math.abs(other) > Math.abs(depth)) depth = other;
  }
  return depth > 0;
}
