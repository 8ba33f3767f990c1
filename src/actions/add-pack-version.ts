import type { Result } from '../lib/result';
import { notePack } from '../state/noted-packs';
import type { NewPackVersion, StoredPack } from '../store/pack-library';
import { openPackLibrary } from './open-pack-library';

/**
 * Keeps a version of a pack on this device; `openPack` shows it. Errors as those of `PackLibrary.add`: then
 * everything is as it was.
 * @param after the version that it was made from (`openPackVersion`); null = the site's files, or a new pack
 */
export async function addPackVersion(
  pack: NewPackVersion,
  after: number | null,
): Promise<Result<StoredPack>> {
  const library = await openPackLibrary();
  if (!library.ok) return library;
  const added = await library.value.add(pack, after);
  if (added.ok) notePack(pack.id, true);
  return added;
}
