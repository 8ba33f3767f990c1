import { isPlacing } from '../state/placing';

/** The next press on the map puts a seat down there, or no longer does. */
export function togglePlacing(): void {
  isPlacing.value = !isPlacing.value;
}
