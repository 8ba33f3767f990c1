import type { Result } from '../lib/result';
import { openIdbPackLibrary } from '../store/open-idb-pack-library';
import type { PackLibrary } from '../store/pack-library';

let opening: Promise<Result<PackLibrary>> | null = null;

/** The packs of this device. Opened once; called again it tries again only where that could not be had. */
export async function openPackLibrary(open = openIdbPackLibrary): Promise<Result<PackLibrary>> {
  opening ??= open();
  const library = await opening;
  if (!library.ok) opening = null;
  return library;
}
