import { type Result, succeed } from '../lib/result';
import { notePack } from '../state/noted-packs';
import { nameOfPack, openPackId, sitePackId } from '../state/open-pack';
import { storage } from '../state/storage';
import { eraseDatabase } from '../store/erase-database';
import { databaseName } from '../store/open-idb-store';
import { openPack } from './open-pack';
import { openPackLibrary } from './open-pack-library';
import { goOnInMemory, openStorage } from './open-storage';

/**
 * Erases the versions of the pack that is open from this device, and shows what the site has.
 * @param withLedger its ledger, scenarios, drafts, contacts and keys as well
 * @param isServed whether the site has a pack of this id
 */
export async function erasePack(withLedger: boolean, isServed: boolean): Promise<Result<void>> {
  const id = openPackId.value;
  const library = await openPackLibrary();
  if (!library.ok) return library;
  if (withLedger) {
    // The page is opened anew after this: nothing may write into a storage that is gone.
    if (storage.value.kind !== 'opening') storage.value.store.close();
    const erased = await eraseDatabase(nameOfPack(databaseName, id));
    if (!erased.ok) {
      goOnInMemory(erased.error);
      void openStorage();
      return erased;
    }
  }
  const erased = await library.value.erase(id);
  if (!erased.ok) return erased;
  notePack(id, false);
  if (!isServed) await openPack(sitePackId());
  else if (withLedger) location.reload();
  else await openPack(id);
  return succeed(undefined);
}
