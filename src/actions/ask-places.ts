import { groupLimits } from '../model/need';
import { group } from '../state/parameters';

/** Asks for so many places side by side, held within what can be asked. */
export function askPlaces(count: number): void {
  group.value = Math.min(groupLimits.max, Math.max(groupLimits.min, Math.round(count)));
}
