import { waysOnFoot } from '../state/ways';
import { lookAtPositions } from './look-at';

/** Brings the whole way on foot into view, from the person to the seat; without a way nothing moves. */
export function lookAtWay(): void {
  lookAtPositions(waysOnFoot.value.flatMap(({ line, legs }) => [...line, ...legs.flat()]));
}
