import type { NearbySeat } from '../analysis/nearby/data';
import type { Seat } from '../model/district';
import { compute } from '../state/compute';
import { district } from '../state/district';
import type { PersonPosition } from '../state/position';

/**
 * How far a seat is from a person and the way there, whether or not it serves the need of the moment; null for
 * a seat that is gone.
 * @throws CallError when it cannot be told; the signal's reason when it aborts
 */
export async function askWayToSeat(
  { id }: Pick<Seat, 'id'>,
  { at, accuracy }: Pick<PersonPosition, 'at' | 'accuracy'>,
  signal: AbortSignal,
): Promise<NearbySeat | null> {
  const limit = district.value?.seats.length ?? 0;
  const all = await compute.nearest({ from: at, accuracy, need: null, limit }, signal);
  return all.find((seat) => seat.id === id) ?? null;
}
