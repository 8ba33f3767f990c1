import { nameOfPack } from './open-pack';
import { readPreference, writePreference } from './preferences';

/**
 * Whether this device's ledger says other than the pack of some seat: who looks for a seat then takes the
 * ledger in once the map stands, and everyone else never loads it.
 */
const name = () => nameOfPack('changed-seats');

export const hasNotedSeats = (): boolean => readPreference(name(), ['yes']) !== null;

export function noteChangedSeats(isChanged: boolean): void {
  if (isChanged !== hasNotedSeats()) writePreference(name(), isChanged ? 'yes' : 'no');
}
