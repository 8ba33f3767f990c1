import { readPreference, writePreference } from './preferences';

/**
 * Whether this device keeps a version of a pack: it is opened then, and everyone else never opens another
 * database before the first view.
 */
export const hasNotedPack = (id: string): boolean => readPreference(`pack:${id}`, ['kept']) !== null;

export function notePack(id: string, isKept: boolean): void {
  if (isKept !== hasNotedPack(id)) writePreference(`pack:${id}`, isKept ? 'kept' : 'none');
}
