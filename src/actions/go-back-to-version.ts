import { type Result, succeed } from '../lib/result';
import { notePack } from '../state/noted-packs';
import { openPack } from './open-pack';
import { openPackLibrary } from './open-pack-library';

/**
 * Makes an earlier version of the pack that is open the one in use, and shows it: the undo of an import.
 * @param version 0 = the site's own files
 */
export async function goBackToVersion(id: string, version: number): Promise<Result<void>> {
  const library = await openPackLibrary();
  if (!library.ok) return library;
  const back = await library.value.goBack(id, version);
  if (!back.ok) return back;
  notePack(id, back.value !== null);
  await openPack(id);
  return succeed(undefined);
}
