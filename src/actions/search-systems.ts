import { currentLocale } from '../i18n/translate';
import type { SystemOption, SystemTrial } from '../state/import';
import { importSession } from './import-session';

/** Coordinate systems by a name, a place or a code; none where the import has ended. */
export async function searchSystems(text: string, signal: AbortSignal): Promise<readonly SystemOption[]> {
  const session = importSession.current;
  return session ? session.client.systems({ text, locale: currentLocale() }, signal) : [];
}

/** The systems of some codes with their names; none where the import has ended. */
export async function nameSystems(codes: readonly string[]): Promise<readonly SystemOption[]> {
  const session = importSession.current;
  if (!session) return [];
  return session.client.systems({ codes }, session.controller.signal).catch(() => []);
}

/** Where the rows of a table would lie in a system; null where it cannot be said. */
export async function trySystem(table: string, crs: string): Promise<SystemTrial | null> {
  const session = importSession.current;
  if (!session) return null;
  return session.client.trySystem({ table, crs }, session.controller.signal).catch(() => null);
}
