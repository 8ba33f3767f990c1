import { waysOnFoot } from '../state/ways';
import { lookAtPositions } from './look-at';

/** Room for the signs at both ends of a way, and for the buttons beside it on a phone. */
const margin = 0.2;

/** Brings the whole way on foot into view, from the person to the seat; without a way nothing moves. */
export function lookAtWay(): void {
  lookAtPositions(
    waysOnFoot.value.flatMap(({ line, legs }) => [...line, ...legs.flat()]),
    margin,
  );
}
