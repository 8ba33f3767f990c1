import type { BorderEvents } from './border-events';
import type { DiscUnion, GapRing, PlaneOutline } from './data';
import type { EventLinks } from './link-events';
import type { PlacedEvents } from './place-events';
import { createRingPen, type PlaceOnBorder, type RingPen } from './ring-pen';

/**
 * The rings of uncovered ground that begin on the border of the outline: along that border from where it
 * comes out of the discs to where it goes in, then clockwise along the discs to where they leave the
 * outline, and so on. null where the links contradict each other.
 * @param step largest turn of a chord, radians.
 */
export function traceRings(
  union: DiscUnion,
  outline: PlaneOutline,
  events: BorderEvents,
  placed: PlacedEvents,
  links: EventLinks,
  step: number,
): GapRing[] | null {
  const rings: GapRing[] = [];
  const isTraced = new Uint8Array(events.count);
  const nextOnRing = followRings(events);
  for (let first = 0; first < events.count; first++) {
    if (events.enters[first] === 1 || isTraced[first] === 1) continue;
    const pen = createRingPen(union, step, outline);
    let leaving = first;
    do {
      if (isTraced[leaving] === 1) return null;
      isTraced[leaving] = 1;
      const entering = nextOnRing[leaving] as number;
      drawBorder(pen, outline, events, leaving, entering);
      const landing = links.next[entering] as number;
      if (landing < 0 || events.enters[landing] === 1) return null;
      const from = placeOf(placed, entering);
      const to = placeOf(placed, landing);
      if (!pen.drawArcs(from, to, links.walk[entering] as number)) return null;
      leaving = landing;
    } while (leaving !== first);
    rings.push(pen.finish());
  }
  return rings;
}

const placeOf = ({ arc, offset, angle }: PlacedEvents, event: number): PlaceOnBorder => ({
  arc: arc[event] as number,
  offset: offset[event] as number,
  angle: angle[event] as number,
});

/** The event that comes next along the same ring of the outline. */
function followRings(events: BorderEvents): Int32Array {
  const next = new Int32Array(events.count);
  let first = 0;
  for (let i = 0; i < events.count; i++) {
    const isLast = i + 1 === events.count || events.ring[i + 1] !== events.ring[i];
    next[i] = isLast ? first : i + 1;
    if (isLast) first = i + 1;
  }
  return next;
}

/** The vertices between two events that follow each other on a ring, both events included. */
function drawBorder(
  pen: RingPen,
  outline: PlaneOutline,
  events: BorderEvents,
  from: number,
  to: number,
): void {
  const ring = outline.rings[events.ring[from] as number] as Float64Array;
  pen.drawTo(events.x[from] as number, events.y[from] as number);
  const last = events.vertex[to] as number;
  let vertex = events.vertex[from] as number;
  // An event that comes before on the list lies behind the end of the ring.
  const wraps = to < from;
  for (let isFirst = wraps; isFirst || vertex !== last; isFirst = false) {
    vertex = vertex + 2 === ring.length ? 0 : vertex + 2;
    pen.drawTo(ring[vertex] as number, ring[vertex + 1] as number);
  }
  pen.drawTo(events.x[to] as number, events.y[to] as number);
}
