import { nameOfPack } from './open-pack';
import { readPreference, writePreference } from './preferences';

/**
 * Whether this device's ledger has a drawing of some seat that was realised: the card of a seat then takes the
 * ledger in to show it, and everyone else never loads it.
 */
const name = () => nameOfPack('drawn-seats');

export const hasNotedDrawings = (): boolean => readPreference(name(), ['yes']) !== null;

export function noteDrawings(isThere: boolean): void {
  if (isThere !== hasNotedDrawings()) writePreference(name(), isThere ? 'yes' : 'no');
}
