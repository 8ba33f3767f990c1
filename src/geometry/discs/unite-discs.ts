import KDBush from 'kdbush';
import { type BorderEvents, createBorderEvents } from './border-events';
import type { DiscUnion, PlaneCoordinates } from './data';
import { exposeArcs } from './expose-arcs';
import { linkCentres } from './link-centres';
import { orderCycles } from './order-cycles';
import { pointOnCycle } from './point-on-cycle';

/** A union of equal discs, ready to be held against outlines. */
export interface UnitedDiscs extends DiscUnion {
  /** The middle of the longest arc of every cycle. */
  readonly cycleIndex: KDBush;
  /** What one outline leaves for the next. It changes no answer. */
  readonly desk: TracingDesk;
}

export interface TracingDesk {
  /** The centre where the last walk ended: outlines that follow each other mostly lie side by side. */
  nearest: number;
  /** Room for the events of one outline. */
  readonly events: BorderEvents;
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
  return { ...union, cycleIndex, desk: { nearest: 0, events: createBorderEvents() } };
}
