import KDBush from 'kdbush';
import type { DiscUnion, PlaneCoordinates } from './data';
import { exposeArcs } from './expose-arcs';
import { linkCentres } from './link-centres';
import { orderCycles } from './order-cycles';
import { pointOnCycle } from './point-on-cycle';

/** A union of equal discs, ready to be held against outlines. */
export interface UnitedDiscs extends DiscUnion {
  /** The middle of the longest arc of every cycle. */
  readonly cycleIndex: KDBush;
}

/**
 * The union of the discs of `radius` metres about points of the plane.
 * Points that repeat one another, or are no numbers, add nothing.
 */
export function uniteDiscs(points: PlaneCoordinates, radius: number): UnitedDiscs {
  const mesh = linkCentres(points);
  const arcs = exposeArcs(mesh, radius);
  const cycles = orderCycles(arcs);
  const union = { mesh, radius, arcs, cycles };
  const cycleIndex = new KDBush(cycles.count);
  for (let cycle = 0; cycle < cycles.count; cycle++) {
    const longest = cycles.longestArc[cycle] as number;
    const middle = (cycles.position[longest] as number) + (arcs.sweep[longest] as number) / 2;
    const [x, y] = pointOnCycle(union, cycle, middle);
    cycleIndex.add(x, y);
  }
  cycleIndex.finish();
  return { ...union, cycleIndex };
}
