import { foundPoint } from '../state/found-point';

/** Puts the corner that was searched for away. */
export function closeFoundPoint(): void {
  foundPoint.value = null;
}
