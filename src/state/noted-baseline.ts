import { nameOfPack } from './open-pack';
import { readPreference, writePreference } from './preferences';

/**
 * Whether this device keeps a newer seats file: the start then takes it in once the map stands, and everyone
 * else never loads it.
 */
const name = () => nameOfPack('baseline');

export const hasNotedBaseline = (): boolean => readPreference(name(), ['kept']) !== null;

export function noteBaseline(isKept: boolean): void {
  if (isKept !== hasNotedBaseline()) writePreference(name(), isKept ? 'kept' : 'none');
}
