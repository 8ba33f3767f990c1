import type { BorderEvents } from './border-events';
import type { DiscUnion, PlaneOutline } from './data';
import { locateInRings } from './locate-in-rings';
import type { PlacedEvents } from './place-events';
import { pointOnCycle } from './point-on-cycle';

/**
 * Where the walk along the discs' border goes from an event that enters them, and how far, in
 * radians; there may be more room.
 */
export interface EventLinks {
  /** By entering event: the leaving event that comes next on the cycle, clockwise; -1 for the others. */
  readonly next: Int32Array;
  /** By entering event; of the others nothing. */
  readonly walk: Float64Array;
}

/** Events nearer to each other on a circle than this, metres, are at one place: rounding orders them. */
const samePlace = 1e-9;

/**
 * Pairs the events on every cycle: from where the border of the outline enters the discs, the border of
 * the discs runs inside the outline until the next event, which must leave them. Events at one place are
 * put into the order that their kinds ask for; null where no order does.
 */
export function linkEvents(
  union: DiscUnion,
  outline: PlaneOutline,
  events: BorderEvents,
  placed: PlacedEvents,
): EventLinks | null {
  const { cycle, position } = placed;
  const order = new Int32Array(events.count);
  for (let i = 0; i < order.length; i++) order[i] = i;
  sortEvents(order, cycle, position);
  const { links } = events;
  links.next.fill(-1, 0, events.count);
  for (let from = 0; from < order.length; ) {
    const current = cycle[order[from] as number] as number;
    let to = from + 1;
    while (to < order.length && cycle[order[to] as number] === current) to++;
    const length = union.cycles.length[current] as number;
    const members = order.subarray(from, to);
    const offsets = new Float64Array(members.length);
    for (let k = 0; k < members.length; k++) offsets[k] = position[members[k] as number] as number;
    const isSound = hasTies(members, offsets, length, union.radius, events)
      ? orderTies(union, outline, current, members, offsets, events)
      : true;
    if (!isSound || !linkMembers(members, offsets, length, events, links)) return null;
    from = to;
  }
  return links;
}

function linkMembers(
  members: Int32Array,
  offsets: Float64Array,
  length: number,
  events: BorderEvents,
  links: EventLinks,
): boolean {
  for (let k = 0; k < members.length; k++) {
    const event = members[k] as number;
    const after = k + 1 === members.length ? 0 : k + 1;
    const following = members[after] as number;
    if (events.enters[event] === events.enters[following]) return false;
    if (events.enters[event] === 0) continue;
    links.next[event] = following;
    links.walk[event] = (offsets[after] as number) - (offsets[k] as number) + (after === 0 ? length : 0);
  }
  return true;
}

function isTie(apart: number, radius: number, events: BorderEvents, one: number, other: number): boolean {
  return apart * radius <= samePlace + (events.doubt[one] as number) + (events.doubt[other] as number);
}

function hasTies(
  members: Int32Array,
  offsets: Float64Array,
  length: number,
  radius: number,
  events: BorderEvents,
): boolean {
  for (let k = 0; k < members.length; k++) {
    const after = k + 1 === members.length ? 0 : k + 1;
    const apart = (offsets[after] as number) - (offsets[k] as number) + (after === 0 ? length : 0);
    if (isTie(apart, radius, events, members[k] as number, members[after] as number)) return true;
  }
  return false;
}

/**
 * Turns the list so that it begins behind the widest stretch without an event, asks whether that stretch
 * lies in the outline, and lets kinds take turns from there inside every group of ties.
 */
function orderTies(
  union: DiscUnion,
  outline: PlaneOutline,
  cycle: number,
  members: Int32Array,
  offsets: Float64Array,
  events: BorderEvents,
): boolean {
  const length = union.cycles.length[cycle] as number;
  const count = members.length;
  let widest = -1;
  let begin = 0;
  for (let k = 0; k < count; k++) {
    const before = k === 0 ? count - 1 : k - 1;
    const apart = (offsets[k] as number) - (offsets[before] as number) + (k === 0 ? length : 0);
    if (apart > widest) {
      widest = apart;
      begin = k;
    }
  }
  let inside = isStretchInside(union, outline, cycle, offsets[begin] as number, widest);
  const turned = Int32Array.from(members, (_, k) => members[(begin + k) % count] as number);
  const unrolled = Float64Array.from(members, (_, k) => {
    const at = (begin + k) % count;
    return (offsets[at] as number) + (at < begin ? length : 0);
  });
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (
      to < count &&
      isTie(
        (unrolled[to] as number) - (unrolled[to - 1] as number),
        union.radius,
        events,
        turned[to] as number,
        turned[to - 1] as number,
      )
    )
      to++;
    for (let k = from; k < to; k++) {
      const wanted = inside ? 0 : 1;
      let found = k;
      while (found < to && events.enters[turned[found] as number] !== wanted) found++;
      if (found === to) return false;
      const event = turned[found] as number;
      for (let back = found; back > k; back--) turned[back] = turned[back - 1] as number;
      turned[k] = event;
      inside = !inside;
    }
    from = to;
  }
  members.set(turned);
  offsets.set(unrolled);
  return true;
}

/** Where on a stretch to ask on which side it lies; not in even parts, which symmetric cases touch at once. */
const probes = [0.5, 0.37, 0.61, 0.23, 0.82] as const;

/** Whether the stretch of a cycle before a place lies in the outline: asked where it is farthest from a border. */
function isStretchInside(
  union: DiscUnion,
  outline: PlaneOutline,
  cycle: number,
  until: number,
  stretch: number,
): boolean {
  const length = union.cycles.length[cycle] as number;
  let depth = 0;
  for (const share of probes) {
    const at = until - share * stretch;
    const here = locateInRings(outline, ...pointOnCycle(union, cycle, at < 0 ? at + length : at));
    if (Math.abs(here) > Math.abs(depth)) depth = here;
  }
  return depth > 0;
}

/** By cycle, then along it. Few at a time, nearly always: insertion beats a general sort. */
function sortEvents(order: Int32Array, cycle: Int32Array, position: Float64Array): void {
  const isBefore = (a: number, b: number): boolean => {
    const apart = (cycle[a] as number) - (cycle[b] as number);
    return apart !== 0 ? apart < 0 : (position[a] as number) < (position[b] as number);
  };
  if (order.length > 60) {
    order.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : a - b));
    return;
  }
  for (let i = 1; i < order.length; i++) {
    const event = order[i] as number;
    let at = i;
    for (; at > 0 && isBefore(event, order[at - 1] as number); at--) order[at] = order[at - 1] as number;
    order[at] = event;
  }
}
