import { openPackId } from '../state/open-pack';
import type { PackExtra } from '../store/pack-library';
import { listSitePacks } from './list-site-packs';
import { openPackLibrary } from './open-pack-library';

/**
 * A file beside the district, of the version that this device keeps.
 * @returns null = there is none; undefined = the site is to be asked
 */
export async function readDeviceExtra(file: PackExtra): Promise<string | null | undefined> {
  const id = openPackId.value;
  const library = await openPackLibrary();
  const read = library.ok ? await library.value.read(id) : library;
  if (read.ok && read.value?.extras) return read.value.extras[file] ?? null;
  // A server that does not know the pack need not be asked for its files.
  const served = await listSitePacks();
  return served.ok && !served.value.some((pack) => pack.id === id) ? null : undefined;
}
