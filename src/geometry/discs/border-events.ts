import type { EventLinks } from './link-events';
import type { PlacedEvents } from './place-events';

/**
 * Where the border of an outline goes into the discs or comes out of them, in the order of the walk.
 * Along a ring the two kinds take turns.
 */
export interface BorderEvents {
  count: number;
  /** Index of the ring. */
  ring: Int32Array;
  /** Vertex of that ring behind which the event lies. */
  vertex: Int32Array;
  /** 1: into the discs; 0: out of them. */
  enters: Uint8Array;
  centre: Int32Array;
  x: Float64Array;
  y: Float64Array;
  /** Metres by which rounding may have moved it along the circle: more where the edge only grazes. */
  doubt: Float64Array;
  /** Room for what is found out about them once they are complete. */
  placed: PlacedEvents;
  links: EventLinks;
}

export function createBorderEvents(): BorderEvents {
  return sized(64);
}

/** Makes room for at least one more event. */
export function growEvents(events: BorderEvents): void {
  if (events.count < events.ring.length) return;
  const larger = sized(2 * events.ring.length);
  // What is found out later has nothing to keep yet.
  larger.ring.set(events.ring);
  larger.vertex.set(events.vertex);
  larger.enters.set(events.enters);
  larger.centre.set(events.centre);
  larger.x.set(events.x);
  larger.y.set(events.y);
  larger.doubt.set(events.doubt);
  Object.assign(events, larger, { count: events.count });
}

function sized(capacity: number): BorderEvents {
  return {
    count: 0,
    ring: new Int32Array(capacity),
    vertex: new Int32Array(capacity),
    enters: new Uint8Array(capacity),
    centre: new Int32Array(capacity),
    x: new Float64Array(capacity),
    y: new Float64Array(capacity),
    doubt: new Float64Array(capacity),
    placed: {
      cycle: new Int32Array(capacity),
      arc: new Int32Array(capacity),
      position: new Float64Array(capacity),
      offset: new Float64Array(capacity),
      angle: new Float64Array(capacity),
    },
    links: { next: new Int32Array(capacity), walk: new Float64Array(capacity) },
  };
}
