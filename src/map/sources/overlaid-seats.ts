import type { Position } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { SeatOverlay } from '../../model/scenario/scenario';
import type { WhatIf } from '../scene';

/** The seats of a scenario, sorted by what happened to them; the one in the hand is in none. */
export interface OverlaidSeats {
  /** Those that stand, in the pack's order, then the new ones. */
  readonly seats: readonly Seat[];
  /** How the ids that are in the scenario differ, where the place does. */
  readonly changes: ReadonlyMap<string, 'added' | 'moved'>;
  /** With the place in the pack. */
  readonly moved: readonly { readonly from: Seat; readonly to: Position }[];
  readonly removed: readonly Seat[];
}

/**
 * Lays a scenario over the pack's seats. While a seat is dragged its place changes with every frame: as nothing
 * else does, the result stays the same object, and with it all that is drawn of the other seats.
 */
export function createOverlaidSeats(): (seats: readonly Seat[], whatIf: WhatIf | null) => OverlaidSeats {
  let last: { readonly seats: readonly Seat[]; readonly resting: SeatOverlay; held: string | null } | null =
    null;
  let result: OverlaidSeats | null = null;
  return (seats, whatIf) => {
    const held = whatIf?.dragging?.id ?? null;
    const resting = new Map([...(whatIf?.overlay ?? [])].filter(([id]) => id !== held));
    if (result && last && last.seats === seats && last.held === held && isSame(last.resting, resting))
      return result;
    last = { seats, resting, held };
    result = overlaySeats(seats, resting, held);
    return result;
  };
}

function overlaySeats(seats: readonly Seat[], overlay: SeatOverlay, held: string | null): OverlaidSeats {
  // The same list, so that what is known of it need not be found again: of a city's that takes a while.
  if (overlay.size === 0 && held === null) return { seats, changes: new Map(), moved: [], removed: [] };
  const changes = new Map<string, 'added' | 'moved'>();
  const moved: { from: Seat; to: Position }[] = [];
  const removed: Seat[] = [];
  const standing: Seat[] = [];
  const packed = new Set<string>();
  for (const seat of seats) {
    packed.add(seat.id);
    if (seat.id === held) continue;
    const now = overlay.get(seat.id);
    if (now === null) removed.push(seat);
    else standing.push(now ?? seat);
    if (now && !isPlace(now.position, seat.position)) {
      changes.set(seat.id, 'moved');
      moved.push({ from: seat, to: now.position });
    }
  }
  for (const [id, seat] of overlay)
    if (seat && !packed.has(id)) {
      changes.set(id, 'added');
      standing.push(seat);
    }
  return { seats: standing, changes, moved, removed };
}

const isPlace = ([lng, lat]: Position, [otherLng, otherLat]: Position) =>
  lng === otherLng && lat === otherLat;

const isSame = (a: SeatOverlay, b: SeatOverlay) =>
  a.size === b.size && [...a].every(([id, seat]) => b.has(id) && b.get(id) === seat);
