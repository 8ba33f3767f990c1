import type { BorderEvents } from './border-events';
import type { DiscUnion } from './data';

const fullTurn = 2 * Math.PI;

/**
 * An event farther than this from every exposed arc of its circle, metres, is a contradiction: a crossing
 * that the cells see and the arcs do not. Rounding alone stays a thousand times below.
 */
const farthestMiss = 1e-6;

/** On which cycle of the discs' border events lie, and how far along it, in radians; there may be more room. */
export interface PlacedEvents {
  readonly cycle: Int32Array;
  readonly arc: Int32Array;
  readonly position: Float64Array;
  /** The same from the beginning of the arc. */
  readonly offset: Float64Array;
  /** About the event's centre. */
  readonly angle: Float64Array;
}

/** Finds the arc of every event, in the room that the events have for it; null where one lies on no exposed arc. */
export function placeEvents(union: DiscUnion, events: BorderEvents): PlacedEvents | null {
  const { mesh, radius, arcs, cycles } = union;
  const { placed } = events;
  for (let i = 0; i < events.count; i++) {
    const centre = events.centre[i] as number;
    const angle = Math.atan2(
      (events.y[i] as number) - (mesh.coordinates[2 * centre + 1] as number),
      (events.x[i] as number) - (mesh.coordinates[2 * centre] as number),
    );
    let best = -1;
    let leastMiss = farthestMiss / radius + (events.doubt[i] as number) / radius;
    let bestOffset = 0;
    const to = arcs.arcStart[centre + 1] as number;
    for (let arc = arcs.arcStart[centre] as number; arc < to; arc++) {
      const sweep = arcs.sweep[arc] as number;
      let offset = (angle - (arcs.startAngle[arc] as number)) % fullTurn;
      if (offset < 0) offset += fullTurn;
      const behind = offset - sweep;
      const before = fullTurn - offset;
      const miss = behind <= 0 ? 0 : Math.min(behind, before);
      if (miss > leastMiss || (best >= 0 && miss === leastMiss)) continue;
      best = arc;
      leastMiss = miss;
      bestOffset = behind <= 0 ? offset : behind < before ? sweep : 0;
      if (miss === 0) break;
    }
    if (best < 0 || (arcs.next[best] as number) < 0) return null;
    placed.arc[i] = best;
    placed.angle[i] = angle;
    placed.cycle[i] = cycles.cycleOf[best] as number;
    placed.offset[i] = (arcs.sweep[best] as number) - bestOffset;
    placed.position[i] = (cycles.position[best] as number) + (placed.offset[i] as number);
  }
  return placed;
}
