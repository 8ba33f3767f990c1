import type { GapRing, PlaneOutline } from './data';
import { findIslands } from './find-islands';
import { linkEvents } from './link-events';
import { placeEvents } from './place-events';
import { createRingPen } from './ring-pen';
import { traceRings } from './trace-rings';
import type { UnitedDiscs } from './unite-discs';
import { walkRing } from './walk-ring';

/**
 * All rings of the ground of an outline that lies in no disc. null where the answers that were given about
 * single crossings contradict each other, as rounding can make them where several things meet in a point.
 * @param step largest turn of a chord, radians.
 */
export function traceGaps(union: UnitedDiscs, outline: PlaneOutline, step: number): GapRing[] | null {
  const { mesh, radius, desk } = union;
  if (mesh.count === 0) return outline.rings.map((ring) => copyRing(union, outline, ring, step));
  const { events } = desk;
  events.count = 0;
  const rings: GapRing[] = [];
  for (const [index, ring] of outline.rings.entries()) {
    const before = events.count;
    const walk = walkRing(mesh, radius, ring, index, desk.nearest, events);
    desk.nearest = walk.nearest;
    if (events.count === before && !walk.startsCovered) rings.push(copyRing(union, outline, ring, step));
  }
  const placed = placeEvents(union, events);
  const links = placed && linkEvents(union, outline, events, placed);
  const traced = links && traceRings(union, outline, events, placed, links, step);
  const islands =
    traced && findIslands(union, union.cycleIndex, outline, placed.cycle.subarray(0, events.count), step);
  return islands ? [...rings, ...traced, ...islands.sort(compareRings)] : null;
}

/** In an order of their own, so that what lies elsewhere does not change the last digit of a sum. */
function compareRings(a: GapRing, b: GapRing): number {
  return (
    a.signedArea - b.signedArea ||
    (a.points[0] as number) - (b.points[0] as number) ||
    (a.points[1] as number) - (b.points[1] as number)
  );
}

function copyRing(union: UnitedDiscs, outline: PlaneOutline, ring: Float64Array, step: number): GapRing {
  const pen = createRingPen(union, step, outline);
  for (let i = 0; i < ring.length; i += 2) pen.drawTo(ring[i] as number, ring[i + 1] as number);
  return pen.finish();
}
